CREATE TABLE "notice_warning" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notice_warning_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"notice_id" integer NOT NULL,
	"code" text NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"settled_by" text,
	"settled_at" timestamp with time zone,
	"settled_reason" text,
	CONSTRAINT "notice_warning_settled_with_reason" CHECK (("notice_warning"."settled_at" is null) = ("notice_warning"."settled_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "remembered_name" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "remembered_name_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"organisation_id" integer NOT NULL,
	"printed_name" text NOT NULL,
	"issuer_id" integer,
	"valid_from" date,
	"valid_to" date,
	"notice_id" integer,
	"remembered_by" text NOT NULL,
	"remembered_at" timestamp with time zone NOT NULL,
	"folded" text GENERATED ALWAYS AS (vn_fold(printed_name)) STORED,
	CONSTRAINT "remembered_name_not_blank" CHECK (length(trim("remembered_name"."printed_name")) > 0)
);
--> statement-breakpoint
CREATE TABLE "remembered_phrase" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "remembered_phrase_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"phrase" text NOT NULL,
	"notice_id" integer,
	"remembered_by" text NOT NULL,
	"remembered_at" timestamp with time zone NOT NULL,
	"folded" text GENERATED ALWAYS AS (vn_fold(phrase)) STORED,
	CONSTRAINT "remembered_phrase_not_blank" CHECK (length(trim("remembered_phrase"."phrase")) > 0)
);
--> statement-breakpoint
ALTER TABLE "notice_warning" ADD CONSTRAINT "notice_warning_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_warning" ADD CONSTRAINT "notice_warning_settled_by_person_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remembered_name" ADD CONSTRAINT "remembered_name_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remembered_name" ADD CONSTRAINT "remembered_name_issuer_id_organisation_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remembered_name" ADD CONSTRAINT "remembered_name_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remembered_name" ADD CONSTRAINT "remembered_name_remembered_by_person_id_fk" FOREIGN KEY ("remembered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remembered_phrase" ADD CONSTRAINT "remembered_phrase_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remembered_phrase" ADD CONSTRAINT "remembered_phrase_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "remembered_phrase" ADD CONSTRAINT "remembered_phrase_remembered_by_person_id_fk" FOREIGN KEY ("remembered_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notice_warning_notice" ON "notice_warning" USING btree ("notice_id");--> statement-breakpoint
CREATE INDEX "notice_warning_open" ON "notice_warning" USING btree ("notice_id") WHERE settled_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "remembered_name_once" ON "remembered_name" USING btree ("organisation_id","folded",coalesce(issuer_id, 0),coalesce(valid_from, '-infinity'));--> statement-breakpoint
CREATE INDEX "remembered_name_folded" ON "remembered_name" USING btree ("folded");--> statement-breakpoint
CREATE INDEX "remembered_name_issuer" ON "remembered_name" USING btree ("issuer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "remembered_phrase_once" ON "remembered_phrase" USING btree ("project_id","folded");--> statement-breakpoint
CREATE INDEX "remembered_phrase_folded" ON "remembered_phrase" USING btree ("folded");