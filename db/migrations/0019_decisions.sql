CREATE TABLE "decision" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "decision_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"type" text NOT NULL,
	"title" text NOT NULL,
	"taken_on" date NOT NULL,
	"clause_id" integer,
	"directive_id" integer,
	"word_of" text,
	"word_on" date,
	"words" text,
	"condition_directive_id" integer,
	"condition_day" date,
	"condition_words" text,
	"avoided_cost" bigint,
	"avoided_cost_basis" text,
	"supersedes_id" integer,
	"undone_at" timestamp with time zone,
	"undone_by" text,
	"undone_reason" text,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (vn_fold(title || ' ' || coalesce(words, ''))) STORED,
	CONSTRAINT "decision_names_its_cause" CHECK ("decision"."clause_id" is not null or ("decision"."word_of" is not null and "decision"."word_on" is not null)),
	CONSTRAINT "decision_not_its_own_heir" CHECK ("decision"."supersedes_id" <> "decision"."id"),
	CONSTRAINT "decision_avoided_cost" CHECK ("decision"."avoided_cost" is null or ("decision"."avoided_cost" >= 0 and "decision"."avoided_cost_basis" is not null)),
	CONSTRAINT "decision_undone_whole" CHECK (("decision"."undone_at" is null) = ("decision"."undone_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "decision_effect" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "decision_effect_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"decision_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"subject" text NOT NULL,
	"project_id" integer,
	"plan_id" integer,
	"bid_package_id" integer,
	"contract_id" integer,
	"lease_id" integer,
	"allocation_id" integer,
	"directive_id" integer,
	"act" text NOT NULL,
	"made" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"changes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_clause_id_clause_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_condition_directive_id_directive_id_fk" FOREIGN KEY ("condition_directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_supersedes_id_decision_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_undone_by_person_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_effect" ADD CONSTRAINT "decision_effect_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_effect" ADD CONSTRAINT "decision_effect_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_effect" ADD CONSTRAINT "decision_effect_plan_id_procurement_plan_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."procurement_plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_effect" ADD CONSTRAINT "decision_effect_bid_package_id_bid_package_id_fk" FOREIGN KEY ("bid_package_id") REFERENCES "public"."bid_package"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_effect" ADD CONSTRAINT "decision_effect_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_effect" ADD CONSTRAINT "decision_effect_lease_id_lease_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."lease"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_effect" ADD CONSTRAINT "decision_effect_allocation_id_allocation_id_fk" FOREIGN KEY ("allocation_id") REFERENCES "public"."allocation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_effect" ADD CONSTRAINT "decision_effect_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_newest" ON "decision" USING btree ("taken_on","id");--> statement-breakpoint
CREATE INDEX "decision_supersedes" ON "decision" USING btree ("supersedes_id");--> statement-breakpoint
CREATE INDEX "decision_directive" ON "decision" USING btree ("directive_id");--> statement-breakpoint
CREATE INDEX "decision_search" ON "decision" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "decision_effect_decision" ON "decision_effect" USING btree ("decision_id","ordinal");--> statement-breakpoint
CREATE INDEX "decision_effect_project" ON "decision_effect" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "decision_effect_package" ON "decision_effect" USING btree ("bid_package_id");--> statement-breakpoint
CREATE INDEX "decision_effect_lease" ON "decision_effect" USING btree ("lease_id");--> statement-breakpoint
CREATE INDEX "decision_effect_directive" ON "decision_effect" USING btree ("directive_id");