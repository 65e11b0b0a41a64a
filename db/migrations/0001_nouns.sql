CREATE TABLE "completion" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "completion_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"directive_id" integer NOT NULL,
	"reported_by" text NOT NULL,
	"organisation_id" integer NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"completed_on" date NOT NULL,
	"text" text NOT NULL,
	"file_id" integer,
	"state" text DEFAULT 'awaiting' NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"decision_words" text,
	CONSTRAINT "completion_decided_by_someone" CHECK (("completion"."state" = 'awaiting') = ("completion"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE "directive" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "directive_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"notice_id" integer NOT NULL,
	"clause_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"section" text NOT NULL,
	"role" text DEFAULT 'lead' NOT NULL,
	"text" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	"decision" text NOT NULL,
	"condition" text,
	"deadline" jsonb NOT NULL,
	"deadline_words" text,
	"deadline_type" text NOT NULL,
	"original_due_on" date,
	"extended_due_on" date,
	"due_on" date GENERATED ALWAYS AS (coalesce(extended_due_on, original_due_on)) STORED,
	"continuous" boolean DEFAULT false NOT NULL,
	"completed_on" date,
	"awaiting_confirmation" boolean DEFAULT false NOT NULL,
	"last_report_on" date,
	"last_percent" integer,
	"nobody_leads_reason" text,
	"issued_on" date,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (vn_fold(text)) STORED,
	CONSTRAINT "directive_words_in_order" CHECK ("directive"."start" >= 0 and "directive"."start" < "directive"."end"),
	CONSTRAINT "directive_percent" CHECK ("directive"."last_percent" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "directive_project" (
	"directive_id" integer NOT NULL,
	"project_id" integer NOT NULL,
	CONSTRAINT "directive_project_directive_id_project_id_pk" PRIMARY KEY("directive_id","project_id")
);
--> statement-breakpoint
CREATE TABLE "directive_unit" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "directive_unit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"directive_id" integer NOT NULL,
	"part" text NOT NULL,
	"organisation_id" integer,
	"printed_name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "directive_warning" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "directive_warning_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"directive_id" integer NOT NULL,
	"code" text NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"settled_by" text,
	"settled_at" timestamp with time zone,
	"settled_reason" text
);
--> statement-breakpoint
CREATE TABLE "extension" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "extension_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"directive_id" integer NOT NULL,
	"asked_by" text NOT NULL,
	"organisation_id" integer NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"old_due_on" date,
	"asked_due_on" date NOT NULL,
	"state" text DEFAULT 'asked' NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"granted_due_on" date,
	"decision_words" text,
	CONSTRAINT "extension_decided_by_someone" CHECK (("extension"."state" = 'asked') = ("extension"."decided_at" is null)),
	CONSTRAINT "extension_granted_has_day" CHECK (("extension"."state" = 'granted') = ("extension"."granted_due_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "progress_report" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "progress_report_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"directive_id" integer NOT NULL,
	"reported_by" text NOT NULL,
	"organisation_id" integer NOT NULL,
	"reported_at" timestamp with time zone NOT NULL,
	"as_of" date NOT NULL,
	"text" text NOT NULL,
	"percent" integer,
	"certainty" text NOT NULL,
	"submission_key" text,
	CONSTRAINT "progress_report_submissionKey_unique" UNIQUE("submission_key"),
	CONSTRAINT "progress_report_percent" CHECK ("progress_report"."percent" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "progress_report_file" (
	"report_id" integer NOT NULL,
	"file_id" integer NOT NULL,
	CONSTRAINT "progress_report_file_report_id_file_id_pk" PRIMARY KEY("report_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "stored_file" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "stored_file_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"content" "bytea" NOT NULL,
	"stored_by" text,
	"stored_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stored_file_size_true" CHECK ("stored_file"."size" = octet_length("stored_file"."content"))
);
--> statement-breakpoint
CREATE TABLE "clause" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "clause_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"notice_id" integer NOT NULL,
	"section" text NOT NULL,
	"start" integer NOT NULL,
	"end" integer NOT NULL,
	CONSTRAINT "clause_in_order" CHECK ("clause"."start" >= 0 and "clause"."start" < "clause"."end")
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notice_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"state" text DEFAULT 'draft' NOT NULL,
	"number" text,
	"symbol" text,
	"number_symbol" text,
	"issuer" text,
	"issuer_id" integer,
	"place" text,
	"issued_on" date,
	"kind" text,
	"title" text,
	"chair" text,
	"chair_role" text,
	"meeting_on" date,
	"signatory" text,
	"signatory_title" text,
	"recipients" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"text" text NOT NULL,
	"file_id" integer,
	"draft" jsonb,
	"duplicate_of_id" integer,
	"duplicate_reason" text,
	"brought_in_by" text,
	"brought_in_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_by" text,
	"confirmed_at" timestamp with time zone,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (vn_fold(coalesce(number_symbol, '') || ' ' || coalesce(issuer, '') || ' ' || coalesce(title, ''))) STORED,
	CONSTRAINT "notice_draft_or_confirmed" CHECK (("notice"."state" = 'draft') = ("notice"."draft" is not null)),
	CONSTRAINT "notice_confirmed_by_someone" CHECK ("notice"."state" = 'draft' or "notice"."confirmed_at" is not null),
	CONSTRAINT "notice_duplicate_has_reason" CHECK ("notice"."duplicate_of_id" is null or "notice"."duplicate_reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "organisation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"parent_id" integer,
	"valid_from" date,
	"valid_to" date,
	"code" text,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "organisation_life_in_order" CHECK ("organisation"."valid_from" is null or "organisation"."valid_to" is null or "organisation"."valid_from" <= "organisation"."valid_to"),
	CONSTRAINT "organisation_not_own_parent" CHECK ("organisation"."parent_id" <> "organisation"."id")
);
--> statement-breakpoint
CREATE TABLE "organisation_name" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "organisation_name_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"organisation_id" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"search" text GENERATED ALWAYS AS (vn_fold(name)) STORED,
	CONSTRAINT "organisation_name_not_blank" CHECK (length(trim("organisation_name"."name")) > 0)
);
--> statement-breakpoint
CREATE TABLE "organisation_succession" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "organisation_succession_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"from_id" integer NOT NULL,
	"to_id" integer,
	"kind" text NOT NULL,
	"on" date NOT NULL,
	"legal_basis" text,
	"scope" text,
	"takes_duties" boolean DEFAULT true NOT NULL,
	CONSTRAINT "organisation_succession_two_units" CHECK ("organisation_succession"."to_id" is null or "organisation_succession"."from_id" <> "organisation_succession"."to_id")
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" text NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"username" text,
	"display_username" text,
	"locale" text DEFAULT 'vi' NOT NULL,
	"theme" text DEFAULT 'system' NOT NULL,
	"density" text DEFAULT 'comfortable' NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_email_unique" UNIQUE("email"),
	CONSTRAINT "person_username_unique" UNIQUE("username"),
	CONSTRAINT "person_locale_known" CHECK ("person"."locale" in ('vi', 'en')),
	CONSTRAINT "person_theme_known" CHECK ("person"."theme" in ('light', 'dark', 'system')),
	CONSTRAINT "person_density_known" CHECK ("person"."density" in ('comfortable', 'compact'))
);
--> statement-breakpoint
CREATE TABLE "person_role" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "person_role_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" text NOT NULL,
	"organisation_id" integer NOT NULL,
	"role" text NOT NULL,
	"granted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "person_role_known" CHECK (role in ('specialist', 'office', 'chairman', 'unit-officer', 'finance', 'inspector', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "session" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "verification" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "project" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "project_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"field" text NOT NULL,
	"summary" text,
	"owner_id" integer NOT NULL,
	"pmu_id" integer,
	"group" text,
	"phase" text DEFAULT 'proposal' NOT NULL,
	"decision_number" text,
	"decided_on" date,
	"regime" text,
	"total_investment" bigint,
	"planned_start" date,
	"planned_end" date,
	"actual_start" date,
	"actual_end" date,
	"pace" text DEFAULT 'normal' NOT NULL,
	"pace_reason" text,
	"pace_clause_id" integer,
	"declared_health" text,
	"declared_health_note" text,
	"declared_health_on" date,
	"is_sample" boolean DEFAULT false NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (vn_fold(code || ' ' || name || ' ' || coalesce(decision_number, '') || ' ' || coalesce(summary, ''))) STORED,
	"sort_name" text GENERATED ALWAYS AS (vn_sort(name) collate "C") STORED,
	CONSTRAINT "project_investment_positive" CHECK ("project"."total_investment" >= 0),
	CONSTRAINT "project_plan_in_order" CHECK ("project"."planned_start" is null or "project"."planned_end" is null or "project"."planned_start" <= "project"."planned_end"),
	CONSTRAINT "project_actual_in_order" CHECK ("project"."actual_start" is null or "project"."actual_end" is null or "project"."actual_start" <= "project"."actual_end"),
	CONSTRAINT "project_slowed_with_reason" CHECK ("project"."pace" = 'normal' or "project"."pace_reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "project_beneficiary" (
	"project_id" integer NOT NULL,
	"organisation_id" integer NOT NULL,
	CONSTRAINT "project_beneficiary_project_id_organisation_id_pk" PRIMARY KEY("project_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "saved_view_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" text NOT NULL,
	"screen" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "timeline_entry" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "timeline_entry_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text,
	"actor_name" text,
	"event" text NOT NULL,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"clause_id" integer
);
--> statement-breakpoint
ALTER TABLE "completion" ADD CONSTRAINT "completion_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completion" ADD CONSTRAINT "completion_reported_by_person_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completion" ADD CONSTRAINT "completion_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completion" ADD CONSTRAINT "completion_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "completion" ADD CONSTRAINT "completion_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive" ADD CONSTRAINT "directive_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive" ADD CONSTRAINT "directive_clause_id_clause_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_project" ADD CONSTRAINT "directive_project_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_project" ADD CONSTRAINT "directive_project_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_unit" ADD CONSTRAINT "directive_unit_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_unit" ADD CONSTRAINT "directive_unit_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_warning" ADD CONSTRAINT "directive_warning_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "directive_warning" ADD CONSTRAINT "directive_warning_settled_by_person_id_fk" FOREIGN KEY ("settled_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extension" ADD CONSTRAINT "extension_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extension" ADD CONSTRAINT "extension_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extension" ADD CONSTRAINT "extension_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extension" ADD CONSTRAINT "extension_decided_by_person_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_reported_by_person_id_fk" FOREIGN KEY ("reported_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report_file" ADD CONSTRAINT "progress_report_file_report_id_progress_report_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."progress_report"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "progress_report_file" ADD CONSTRAINT "progress_report_file_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_stored_by_person_id_fk" FOREIGN KEY ("stored_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clause" ADD CONSTRAINT "clause_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_issuer_id_organisation_id_fk" FOREIGN KEY ("issuer_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_duplicate_of_id_notice_id_fk" FOREIGN KEY ("duplicate_of_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_brought_in_by_person_id_fk" FOREIGN KEY ("brought_in_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_confirmed_by_person_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_parent_id_organisation_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_name" ADD CONSTRAINT "organisation_name_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_succession" ADD CONSTRAINT "organisation_succession_from_id_organisation_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_succession" ADD CONSTRAINT "organisation_succession_to_id_organisation_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_person_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_role" ADD CONSTRAINT "person_role_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_role" ADD CONSTRAINT "person_role_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_person_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_owner_id_organisation_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_pmu_id_organisation_id_fk" FOREIGN KEY ("pmu_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_pace_clause_id_clause_id_fk" FOREIGN KEY ("pace_clause_id") REFERENCES "public"."clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_beneficiary" ADD CONSTRAINT "project_beneficiary_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_beneficiary" ADD CONSTRAINT "project_beneficiary_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "completion_directive" ON "completion" USING btree ("directive_id");--> statement-breakpoint
CREATE UNIQUE INDEX "completion_one_open" ON "completion" USING btree ("directive_id") WHERE state = 'awaiting';--> statement-breakpoint
CREATE UNIQUE INDEX "completion_one_confirmed" ON "completion" USING btree ("directive_id") WHERE state = 'confirmed';--> statement-breakpoint
CREATE INDEX "directive_notice" ON "directive" USING btree ("notice_id");--> statement-breakpoint
CREATE INDEX "directive_due" ON "directive" USING btree ("completed_on","due_on","id");--> statement-breakpoint
CREATE INDEX "directive_search" ON "directive" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "directive_ordinal" ON "directive" USING btree ("notice_id","ordinal");--> statement-breakpoint
CREATE INDEX "directive_project_project" ON "directive_project" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "directive_unit_directive" ON "directive_unit" USING btree ("directive_id");--> statement-breakpoint
CREATE INDEX "directive_unit_organisation" ON "directive_unit" USING btree ("organisation_id","part");--> statement-breakpoint
CREATE INDEX "directive_warning_directive" ON "directive_warning" USING btree ("directive_id");--> statement-breakpoint
CREATE INDEX "extension_directive" ON "extension" USING btree ("directive_id");--> statement-breakpoint
CREATE UNIQUE INDEX "extension_one_open" ON "extension" USING btree ("directive_id") WHERE state = 'asked';--> statement-breakpoint
CREATE INDEX "progress_report_directive" ON "progress_report" USING btree ("directive_id");--> statement-breakpoint
CREATE INDEX "clause_notice" ON "clause" USING btree ("notice_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notice_same_once" ON "notice" USING btree (vn_fold(number_symbol),vn_fold(issuer),"issued_on") WHERE state = 'confirmed' and duplicate_of_id is null;--> statement-breakpoint
CREATE INDEX "notice_search" ON "notice" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "notice_issued" ON "notice" USING btree ("issued_on");--> statement-breakpoint
CREATE INDEX "organisation_parent" ON "organisation" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "organisation_name_owner" ON "organisation_name" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "organisation_name_search" ON "organisation_name" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "organisation_succession_from" ON "organisation_succession" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "organisation_succession_to" ON "organisation_succession" USING btree ("to_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_role_once" ON "person_role" USING btree ("person_id","organisation_id","role") WHERE "person_role"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "project_code_once" ON "project" USING btree ("code");--> statement-breakpoint
CREATE INDEX "project_search" ON "project" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "project_owner" ON "project" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "project_phase" ON "project" USING btree ("phase");--> statement-breakpoint
CREATE INDEX "project_sort_name" ON "project" USING btree ("sort_name","id");--> statement-breakpoint
CREATE INDEX "project_beneficiary_organisation" ON "project_beneficiary" USING btree ("organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_view_name_once" ON "saved_view" USING btree ("person_id","screen","name");--> statement-breakpoint
CREATE INDEX "timeline_entry_subject" ON "timeline_entry" USING btree ("subject","subject_id","at");