CREATE TABLE "appraisal" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "appraisal_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"lease_id" integer,
	"question" text NOT NULL,
	"appraised_on" date NOT NULL,
	"source" text,
	"start_year" integer NOT NULL,
	"years" integer NOT NULL,
	"base_year" integer NOT NULL,
	"discount_basis_points" integer NOT NULL,
	"discount_ground" text,
	"unit" text DEFAULT 'million' NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"recommended" integer,
	"recommendation" text,
	"submitted_at" timestamp with time zone,
	"submitted_by" text,
	"decision_id" integer,
	"decided_on" date,
	"chosen" integer,
	"outturn_project_id" integer,
	"frozen" jsonb,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_by" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (vn_fold(question)) STORED,
	CONSTRAINT "appraisal_horizon" CHECK ("appraisal"."start_year" between 1990 and 2100 and "appraisal"."years" between 1 and 20),
	CONSTRAINT "appraisal_base_year" CHECK ("appraisal"."base_year" between "appraisal"."start_year" - 1 and "appraisal"."start_year"),
	CONSTRAINT "appraisal_discount" CHECK ("appraisal"."discount_basis_points" between 0 and 3000),
	CONSTRAINT "appraisal_submitted_whole" CHECK ("appraisal"."state" <> 'submitted' or "appraisal"."submitted_at" is not null),
	CONSTRAINT "appraisal_decided_whole" CHECK (("appraisal"."state" = 'decided') = ("appraisal"."decided_on" is not null)
        and ("appraisal"."decided_on" is null) = ("appraisal"."frozen" is null) and ("appraisal"."decided_on" is null) = ("appraisal"."chosen" is null))
);
--> statement-breakpoint
CREATE TABLE "appraisal_amount" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "appraisal_amount_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"line_id" integer NOT NULL,
	"year" integer NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "appraisal_amount_whole" CHECK ("appraisal_amount"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "appraisal_line" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "appraisal_line_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"option_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"category" text NOT NULL,
	"label" text NOT NULL,
	"vat_basis_points" integer DEFAULT 0 NOT NULL,
	"vat_recoverable" boolean DEFAULT false NOT NULL,
	"growth_basis_points" integer DEFAULT 0 NOT NULL,
	"range_basis_points" integer DEFAULT 1000 NOT NULL,
	CONSTRAINT "appraisal_line_vat" CHECK ("appraisal_line"."vat_basis_points" between 0 and 10000),
	CONSTRAINT "appraisal_line_growth" CHECK ("appraisal_line"."growth_basis_points" between -5000 and 5000),
	CONSTRAINT "appraisal_line_range" CHECK ("appraisal_line"."range_basis_points" between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE "appraisal_option" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "appraisal_option_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"appraisal_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"on_market" boolean DEFAULT true NOT NULL,
	"rental_plan_decision" text,
	"upgrades_bought" boolean DEFAULT false NOT NULL,
	"funding_source" text,
	"guard_override" text,
	"guard_override_by" text,
	"guard_override_at" timestamp with time zone,
	CONSTRAINT "appraisal_option_ordinal" CHECK ("appraisal_option"."ordinal" between 0 and 5),
	CONSTRAINT "appraisal_option_override" CHECK (("appraisal_option"."guard_override" is null) = ("appraisal_option"."guard_override_by" is null))
);
--> statement-breakpoint
CREATE TABLE "appraisal_rating" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "appraisal_rating_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"option_id" integer NOT NULL,
	"criterion" text NOT NULL,
	"rating" text NOT NULL,
	"ground" text
);
--> statement-breakpoint
ALTER TABLE "appraisal" ADD CONSTRAINT "appraisal_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal" ADD CONSTRAINT "appraisal_lease_id_lease_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."lease"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal" ADD CONSTRAINT "appraisal_submitted_by_person_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal" ADD CONSTRAINT "appraisal_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal" ADD CONSTRAINT "appraisal_outturn_project_id_project_id_fk" FOREIGN KEY ("outturn_project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal" ADD CONSTRAINT "appraisal_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal_amount" ADD CONSTRAINT "appraisal_amount_line_id_appraisal_line_id_fk" FOREIGN KEY ("line_id") REFERENCES "public"."appraisal_line"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal_line" ADD CONSTRAINT "appraisal_line_option_id_appraisal_option_id_fk" FOREIGN KEY ("option_id") REFERENCES "public"."appraisal_option"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal_option" ADD CONSTRAINT "appraisal_option_appraisal_id_appraisal_id_fk" FOREIGN KEY ("appraisal_id") REFERENCES "public"."appraisal"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appraisal_rating" ADD CONSTRAINT "appraisal_rating_option_id_appraisal_option_id_fk" FOREIGN KEY ("option_id") REFERENCES "public"."appraisal_option"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appraisal_project" ON "appraisal" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "appraisal_lease" ON "appraisal" USING btree ("lease_id");--> statement-breakpoint
CREATE INDEX "appraisal_decision" ON "appraisal" USING btree ("decision_id");--> statement-breakpoint
CREATE INDEX "appraisal_newest" ON "appraisal" USING btree ("appraised_on","id");--> statement-breakpoint
CREATE INDEX "appraisal_search" ON "appraisal" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "appraisal_amount_once" ON "appraisal_amount" USING btree ("line_id","year");--> statement-breakpoint
CREATE UNIQUE INDEX "appraisal_line_place" ON "appraisal_line" USING btree ("option_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "appraisal_option_place" ON "appraisal_option" USING btree ("appraisal_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "appraisal_rating_once" ON "appraisal_rating" USING btree ("option_id","criterion");