CREATE TABLE "scan" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "scan_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"file_id" integer NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"pages_done" integer DEFAULT 0 NOT NULL,
	"pages" integer,
	"attempts" integer DEFAULT 0 NOT NULL,
	"alive_at" timestamp with time zone,
	"issue" jsonb,
	"notice_id" integer,
	"handed_in_by" text,
	"handed_in_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "scan_done_has_notice" CHECK (("scan"."state" = 'done') = ("scan"."notice_id" is not null)),
	CONSTRAINT "scan_failed_says_why" CHECK (("scan"."state" = 'failed') = ("scan"."issue" is not null)),
	CONSTRAINT "scan_ended_when" CHECK (("scan"."state" in ('waiting', 'reading')) = ("scan"."ended_at" is null)),
	CONSTRAINT "scan_pages" CHECK ("scan"."pages_done" >= 0 and ("scan"."pages" is null or "scan"."pages_done" <= "scan"."pages"))
);
--> statement-breakpoint
ALTER TABLE "notice" ADD COLUMN "read_text" text;--> statement-breakpoint
ALTER TABLE "scan" ADD CONSTRAINT "scan_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scan" ADD CONSTRAINT "scan_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scan" ADD CONSTRAINT "scan_handed_in_by_person_id_fk" FOREIGN KEY ("handed_in_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "scan_open" ON "scan" USING btree ("id") WHERE state in ('waiting', 'reading');