CREATE TABLE "briefing" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "briefing_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"title" text NOT NULL,
	"meeting_on" date NOT NULL,
	"meeting_time" text,
	"place" text,
	"chair" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"as_of" timestamp with time zone,
	"issued_at" timestamp with time zone,
	"issued_by" text,
	"presented_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"corrects_id" integer,
	"frozen" text,
	"frozen_sha256" text,
	"notice_id" integer,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (vn_fold(title || ' ' || chair)) STORED,
	CONSTRAINT "briefing_frozen_when_issued" CHECK (("briefing"."state" = 'draft') = ("briefing"."frozen" is null)),
	CONSTRAINT "briefing_frozen_whole" CHECK (("briefing"."frozen" is null) = ("briefing"."frozen_sha256" is null) and ("briefing"."frozen" is null) = ("briefing"."issued_at" is null)
        and ("briefing"."frozen" is null) = ("briefing"."as_of" is null)),
	CONSTRAINT "briefing_corrects_another" CHECK ("briefing"."corrects_id" <> "briefing"."id")
);
--> statement-breakpoint
CREATE TABLE "matter" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "matter_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"briefing_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"source_key" text,
	"project_id" integer,
	"organisation_id" integer,
	"content" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "matter_conclusion" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "matter_conclusion_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"outcome_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"conclusion" jsonb NOT NULL,
	"decision_id" integer,
	"directive_id" integer
);
--> statement-breakpoint
CREATE TABLE "matter_outcome" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "matter_outcome_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"matter_id" integer NOT NULL,
	"option_key" text,
	"words" text,
	"said_by" text NOT NULL,
	"said_on" date NOT NULL,
	"recorded_by" text,
	"recorded_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "matter_outcome_once" UNIQUE("matter_id"),
	CONSTRAINT "matter_outcome_says_something" CHECK ("matter_outcome"."option_key" is not null or "matter_outcome"."words" is not null)
);
--> statement-breakpoint
ALTER TABLE "briefing" ADD CONSTRAINT "briefing_issued_by_person_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "briefing" ADD CONSTRAINT "briefing_corrects_id_briefing_id_fk" FOREIGN KEY ("corrects_id") REFERENCES "public"."briefing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "briefing" ADD CONSTRAINT "briefing_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "briefing" ADD CONSTRAINT "briefing_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter" ADD CONSTRAINT "matter_briefing_id_briefing_id_fk" FOREIGN KEY ("briefing_id") REFERENCES "public"."briefing"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter" ADD CONSTRAINT "matter_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter" ADD CONSTRAINT "matter_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter_conclusion" ADD CONSTRAINT "matter_conclusion_outcome_id_matter_outcome_id_fk" FOREIGN KEY ("outcome_id") REFERENCES "public"."matter_outcome"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter_conclusion" ADD CONSTRAINT "matter_conclusion_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter_conclusion" ADD CONSTRAINT "matter_conclusion_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter_outcome" ADD CONSTRAINT "matter_outcome_matter_id_matter_id_fk" FOREIGN KEY ("matter_id") REFERENCES "public"."matter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matter_outcome" ADD CONSTRAINT "matter_outcome_recorded_by_person_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "briefing_newest" ON "briefing" USING btree ("meeting_on","id");--> statement-breakpoint
CREATE INDEX "briefing_search" ON "briefing" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "matter_briefing" ON "matter" USING btree ("briefing_id","ordinal");--> statement-breakpoint
CREATE INDEX "matter_project" ON "matter" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "matter_source_once" ON "matter" USING btree ("briefing_id","source_key");--> statement-breakpoint
CREATE INDEX "matter_conclusion_outcome" ON "matter_conclusion" USING btree ("outcome_id","ordinal");--> statement-breakpoint
CREATE INDEX "matter_conclusion_decision" ON "matter_conclusion" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "matter_conclusion_directive" ON "matter_conclusion" USING btree ("directive_id");--> statement-breakpoint
-- R13: from the issue on, what was frozen and what it was frozen from stay as they were.
-- The generated column is not yet computed in a BEFORE trigger: it follows title and chair, which are compared.
CREATE FUNCTION briefing_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF old.frozen IS NULL THEN
      RETURN old;
    END IF;
  ELSIF old.frozen IS NULL
    OR to_jsonb(old) - '{state,presented_at,closed_at,notice_id,version,search}'::text[]
      = to_jsonb(new) - '{state,presented_at,closed_at,notice_id,version,search}'::text[]
  THEN
    RETURN new;
  END IF;
  RAISE EXCEPTION 'An issued briefing stays as it was issued'
    USING ERRCODE = '23001', CONSTRAINT = 'briefing_kept', TABLE = TG_TABLE_NAME;
END $$;--> statement-breakpoint
CREATE TRIGGER "briefing_kept" BEFORE UPDATE OR DELETE ON "briefing" FOR EACH ROW EXECUTE FUNCTION briefing_kept();--> statement-breakpoint
CREATE FUNCTION matter_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM briefing
    WHERE frozen IS NOT NULL AND ((TG_OP <> 'INSERT' AND id = old.briefing_id) OR (TG_OP <> 'DELETE' AND id = new.briefing_id))
  ) THEN
    RAISE EXCEPTION 'A matter of an issued briefing stays as it was issued'
      USING ERRCODE = '23001', CONSTRAINT = 'briefing_kept', TABLE = 'matter';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN old;
  END IF;
  RETURN new;
END $$;--> statement-breakpoint
CREATE TRIGGER "matter_kept" BEFORE INSERT OR UPDATE OR DELETE ON "matter" FOR EACH ROW EXECUTE FUNCTION matter_kept();
