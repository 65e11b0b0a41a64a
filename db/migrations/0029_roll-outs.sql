CREATE TABLE "roll_out" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "roll_out_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"lead_id" integer NOT NULL,
	"project_id" integer,
	"ordered_on" date NOT NULL,
	"clause_id" integer,
	"words" text,
	"asks_first" boolean DEFAULT false NOT NULL,
	"budget_nature" text,
	"budget_words" text,
	"plan_year" integer,
	"closed_on" date,
	"closed_words" text,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "roll_out_cause" CHECK ("roll_out"."clause_id" is not null or "roll_out"."words" is not null),
	CONSTRAINT "roll_out_closed" CHECK (("roll_out"."closed_on" is null) = ("roll_out"."closed_words" is null))
);
--> statement-breakpoint
CREATE TABLE "roll_out_first" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "roll_out_first_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"item_id" integer NOT NULL,
	"on" date NOT NULL,
	"words" text NOT NULL,
	"by" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roll_out_item" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "roll_out_item_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"roll_out_id" integer NOT NULL,
	"organisation_id" integer NOT NULL,
	"name" text NOT NULL,
	"code" text,
	"area" text,
	"level" text,
	"ordered" integer,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (vn_fold(name || ' ' || coalesce(code, ''))) STORED,
	CONSTRAINT "roll_out_item_ordered" CHECK ("roll_out_item"."ordered" >= 0)
);
--> statement-breakpoint
CREATE TABLE "roll_out_phase" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "roll_out_phase_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"roll_out_id" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"first_only" boolean DEFAULT false NOT NULL,
	"window_words" text,
	"directive_id" integer,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "roll_out_phase_window" CHECK ("roll_out_phase"."starts_on" is not null or "roll_out_phase"."ends_on" is not null),
	CONSTRAINT "roll_out_phase_in_order" CHECK ("roll_out_phase"."starts_on" <= "roll_out_phase"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "roll_out_plan_unit" (
	"roll_out_id" integer NOT NULL,
	"organisation_id" integer NOT NULL,
	CONSTRAINT "roll_out_plan_unit_roll_out_id_organisation_id_pk" PRIMARY KEY("roll_out_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "roll_out_report" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "roll_out_report_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"item_id" integer NOT NULL,
	"phase_id" integer NOT NULL,
	"kind" text NOT NULL,
	"on" date NOT NULL,
	"words" text NOT NULL,
	"url" text,
	"file_id" integer,
	"in_use" integer,
	"by" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" text,
	"withdrawn_words" text,
	CONSTRAINT "roll_out_report_in_use" CHECK ("roll_out_report"."in_use" >= 0),
	CONSTRAINT "roll_out_report_withdrawn" CHECK (("roll_out_report"."withdrawn_at" is null) = ("roll_out_report"."withdrawn_words" is null))
);
--> statement-breakpoint
ALTER TABLE "roll_out" ADD CONSTRAINT "roll_out_lead_id_organisation_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out" ADD CONSTRAINT "roll_out_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out" ADD CONSTRAINT "roll_out_clause_id_clause_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out" ADD CONSTRAINT "roll_out_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out_first" ADD CONSTRAINT "roll_out_first_item_id_roll_out_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."roll_out_item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out_first" ADD CONSTRAINT "roll_out_first_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out_item" ADD CONSTRAINT "roll_out_item_roll_out_id_roll_out_id_fk" FOREIGN KEY ("roll_out_id") REFERENCES "public"."roll_out"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out_item" ADD CONSTRAINT "roll_out_item_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out_phase" ADD CONSTRAINT "roll_out_phase_roll_out_id_roll_out_id_fk" FOREIGN KEY ("roll_out_id") REFERENCES "public"."roll_out"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out_phase" ADD CONSTRAINT "roll_out_phase_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out_plan_unit" ADD CONSTRAINT "roll_out_plan_unit_roll_out_id_roll_out_id_fk" FOREIGN KEY ("roll_out_id") REFERENCES "public"."roll_out"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out_plan_unit" ADD CONSTRAINT "roll_out_plan_unit_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out_report" ADD CONSTRAINT "roll_out_report_item_id_roll_out_item_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."roll_out_item"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out_report" ADD CONSTRAINT "roll_out_report_phase_id_roll_out_phase_id_fk" FOREIGN KEY ("phase_id") REFERENCES "public"."roll_out_phase"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out_report" ADD CONSTRAINT "roll_out_report_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out_report" ADD CONSTRAINT "roll_out_report_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roll_out_report" ADD CONSTRAINT "roll_out_report_withdrawn_by_person_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "roll_out_lead" ON "roll_out" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "roll_out_clause" ON "roll_out" USING btree ("clause_id");--> statement-breakpoint
CREATE INDEX "roll_out_project" ON "roll_out" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "roll_out_first_item" ON "roll_out_first" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "roll_out_item_organisation" ON "roll_out_item" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "roll_out_item_search" ON "roll_out_item" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "roll_out_item_once" ON "roll_out_item" USING btree ("roll_out_id","organisation_id","name");--> statement-breakpoint
CREATE INDEX "roll_out_phase_roll_out" ON "roll_out_phase" USING btree ("roll_out_id");--> statement-breakpoint
CREATE INDEX "roll_out_phase_directive" ON "roll_out_phase" USING btree ("directive_id");--> statement-breakpoint
CREATE INDEX "roll_out_report_item" ON "roll_out_report" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "roll_out_report_file" ON "roll_out_report" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "roll_out_report_once" ON "roll_out_report" USING btree ("item_id","phase_id","kind") WHERE withdrawn_at is null;