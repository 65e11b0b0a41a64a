CREATE TABLE "job" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "job_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"once_key" text,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"run_at" timestamp with time zone NOT NULL,
	"alive_at" timestamp with time zone,
	"error" text,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "job_ended_when" CHECK (("job"."state" in ('done', 'dead')) = ("job"."ended_at" is not null)),
	CONSTRAINT "job_dead_says_why" CHECK ("job"."state" <> 'dead' or "job"."error" is not null)
);
--> statement-breakpoint
CREATE TABLE "mail" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mail_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"message_id" text NOT NULL,
	"person_id" text NOT NULL,
	"address" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"error" text,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "mail_sent_when" CHECK (("mail"."state" = 'sent') = ("mail"."sent_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "calendar_feed" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "calendar_feed_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" text NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_read_at" timestamp with time zone,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "digest" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "digest_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"person_id" text NOT NULL,
	"day" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"read_at" timestamp with time zone,
	"mail_id" integer
);
--> statement-breakpoint
CREATE TABLE "digest_line" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "digest_line_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"digest_id" integer NOT NULL,
	"directive_id" integer NOT NULL,
	"due_on" date,
	"moment" text,
	"count" integer,
	"unit" text,
	"letter_id" integer,
	CONSTRAINT "digest_line_has_reason" CHECK ("digest_line"."moment" is not null or "digest_line"."letter_id" is not null),
	CONSTRAINT "digest_line_step_whole" CHECK (("digest_line"."moment" is null) = ("digest_line"."count" is null or "digest_line"."unit" is null))
);
--> statement-breakpoint
CREATE TABLE "digest_run" (
	"day" date PRIMARY KEY NOT NULL,
	"ran_at" timestamp with time zone NOT NULL,
	"digests" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminder" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reminder_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"urging_id" integer NOT NULL,
	"letter_id" integer NOT NULL,
	"directive_id" integer NOT NULL,
	"organisation_id" integer NOT NULL,
	"round" integer NOT NULL,
	"due_on" date,
	CONSTRAINT "reminder_round_counts" CHECK ("reminder"."round" > 0)
);
--> statement-breakpoint
CREATE TABLE "reminder_ladder" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reminder_ladder_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"active" boolean NOT NULL,
	"hour" integer NOT NULL,
	"steps" jsonb NOT NULL,
	"set_by" text,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reminder_ladder_hour" CHECK ("reminder_ladder"."hour" between 0 and 23)
);
--> statement-breakpoint
CREATE TABLE "urging" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "urging_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"made_by" text NOT NULL,
	"made_on" date NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"withdrawn_by" text,
	"withdrawn_at" timestamp with time zone,
	"is_sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "urging_withdrawn_by_someone" CHECK (("urging"."withdrawn_at" is null) = ("urging"."withdrawn_by" is null))
);
--> statement-breakpoint
CREATE TABLE "urging_letter" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "urging_letter_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"urging_id" integer NOT NULL,
	"organisation_id" integer,
	"paper" jsonb NOT NULL,
	"number_symbol" text,
	"sent_on" date,
	CONSTRAINT "urging_letter_sent_whole" CHECK (("urging_letter"."sent_on" is null) = ("urging_letter"."number_symbol" is null))
);
--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "mail_address" text;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "mail_digests" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "person_role" ADD COLUMN "heads" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mail" ADD CONSTRAINT "mail_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest" ADD CONSTRAINT "digest_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest" ADD CONSTRAINT "digest_mail_id_mail_id_fk" FOREIGN KEY ("mail_id") REFERENCES "public"."mail"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_line" ADD CONSTRAINT "digest_line_digest_id_digest_id_fk" FOREIGN KEY ("digest_id") REFERENCES "public"."digest"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_line" ADD CONSTRAINT "digest_line_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_line" ADD CONSTRAINT "digest_line_letter_id_urging_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."urging_letter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_urging_id_urging_id_fk" FOREIGN KEY ("urging_id") REFERENCES "public"."urging"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_letter_id_urging_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."urging_letter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_ladder" ADD CONSTRAINT "reminder_ladder_set_by_person_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urging" ADD CONSTRAINT "urging_made_by_person_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urging" ADD CONSTRAINT "urging_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urging_letter" ADD CONSTRAINT "urging_letter_urging_id_urging_id_fk" FOREIGN KEY ("urging_id") REFERENCES "public"."urging"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "urging_letter" ADD CONSTRAINT "urging_letter_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "job_once" ON "job" USING btree ("once_key");--> statement-breakpoint
CREATE INDEX "job_open" ON "job" USING btree ("run_at","id") WHERE state in ('waiting', 'running');--> statement-breakpoint
CREATE INDEX "job_dead" ON "job" USING btree ("id") WHERE state = 'dead';--> statement-breakpoint
CREATE UNIQUE INDEX "mail_message_once" ON "mail" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "mail_newest" ON "mail" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "mail_in_trouble" ON "mail" USING btree ("id") WHERE state in ('failed', 'unsure');--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_sha256" ON "calendar_feed" USING btree ("sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_one_live" ON "calendar_feed" USING btree ("person_id") WHERE revoked_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "digest_once_a_day" ON "digest" USING btree ("person_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "digest_mail_once" ON "digest" USING btree ("mail_id");--> statement-breakpoint
CREATE INDEX "digest_unread" ON "digest" USING btree ("person_id") WHERE read_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "digest_line_once" ON "digest_line" USING btree ("digest_id","directive_id");--> statement-breakpoint
CREATE INDEX "digest_line_letter" ON "digest_line" USING btree ("letter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reminder_once" ON "reminder" USING btree ("urging_id","directive_id","organisation_id");--> statement-breakpoint
CREATE INDEX "reminder_directive" ON "reminder" USING btree ("directive_id");--> statement-breakpoint
CREATE INDEX "urging_newest" ON "urging" USING btree ("made_at","id");--> statement-breakpoint
CREATE INDEX "urging_letter_urging" ON "urging_letter" USING btree ("urging_id");