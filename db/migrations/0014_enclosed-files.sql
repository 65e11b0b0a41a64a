CREATE TABLE "notice_file" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notice_file_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"notice_id" integer NOT NULL,
	"file_id" integer NOT NULL,
	"position" integer NOT NULL,
	"is_paper" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "message" jsonb;--> statement-breakpoint
ALTER TABLE "notice_file" ADD CONSTRAINT "notice_file_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_file" ADD CONSTRAINT "notice_file_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notice_file_place" ON "notice_file" USING btree ("notice_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "notice_file_one_paper" ON "notice_file" USING btree ("notice_id") WHERE is_paper;--> statement-breakpoint
CREATE UNIQUE INDEX "notice_file_of_one_notice" ON "notice_file" USING btree ("file_id");