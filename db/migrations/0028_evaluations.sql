CREATE TABLE "evaluation" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "evaluation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"directive_id" integer,
	"question" text NOT NULL,
	"evaluated_on" date NOT NULL,
	"source" text,
	"spread_limit" integer DEFAULT 2 NOT NULL,
	"chair_id" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"fingerprint" text,
	"locked_at" timestamp with time zone,
	"locked_by" text,
	"conclusion" text,
	"closed_on" date,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_by" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (vn_fold(question)) STORED,
	CONSTRAINT "evaluation_spread" CHECK ("evaluation"."spread_limit" between 1 and 4),
	CONSTRAINT "evaluation_locked_whole" CHECK (("evaluation"."state" = 'draft') = ("evaluation"."fingerprint" is null)),
	CONSTRAINT "evaluation_fingerprint" CHECK ("evaluation"."fingerprint" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "evaluation_closed_whole" CHECK (("evaluation"."state" = 'closed') = ("evaluation"."closed_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "evaluation_assessor" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "evaluation_assessor_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"evaluation_id" integer NOT NULL,
	"person_id" text NOT NULL,
	"submitted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "evaluation_criterion" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "evaluation_criterion_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"evaluation_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"weight" integer NOT NULL,
	"scale" jsonb NOT NULL,
	CONSTRAINT "evaluation_criterion_weight" CHECK ("evaluation_criterion"."weight" between 1 and 100),
	CONSTRAINT "evaluation_criterion_scale" CHECK (jsonb_array_length("evaluation_criterion"."scale") = 5)
);
--> statement-breakpoint
CREATE TABLE "evaluation_file" (
	"file_id" integer PRIMARY KEY NOT NULL,
	"assessor_id" integer NOT NULL,
	"product_id" integer NOT NULL,
	"criterion_id" integer,
	"gate_id" integer,
	CONSTRAINT "evaluation_file_of_one" CHECK (("evaluation_file"."criterion_id" is null) <> ("evaluation_file"."gate_id" is null))
);
--> statement-breakpoint
CREATE TABLE "evaluation_gate" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "evaluation_gate_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"evaluation_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"words" text,
	"start" integer,
	"end" integer,
	CONSTRAINT "evaluation_gate_words" CHECK (("evaluation_gate"."words" is null) = ("evaluation_gate"."start" is null) and ("evaluation_gate"."words" is null) = ("evaluation_gate"."end" is null)
        and "evaluation_gate"."start" >= 0 and "evaluation_gate"."start" < "evaluation_gate"."end")
);
--> statement-breakpoint
CREATE TABLE "evaluation_product" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "evaluation_product_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"evaluation_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"supplier" text,
	"release" text,
	"used_by" text
);
--> statement-breakpoint
CREATE TABLE "evaluation_round" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "evaluation_round_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"evaluation_id" integer NOT NULL,
	"round" integer NOT NULL,
	"fingerprint" text NOT NULL,
	"content" text NOT NULL,
	"sheets" integer NOT NULL,
	"reason" text NOT NULL,
	"voided_by" text NOT NULL,
	"voided_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evaluation_score" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "evaluation_score_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"assessor_id" integer NOT NULL,
	"product_id" integer NOT NULL,
	"criterion_id" integer NOT NULL,
	"score" integer NOT NULL,
	"evidence" text,
	CONSTRAINT "evaluation_score_points" CHECK ("evaluation_score"."score" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "evaluation_settlement" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "evaluation_settlement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"product_id" integer NOT NULL,
	"gate_id" integer NOT NULL,
	"passed" boolean NOT NULL,
	"ground" text NOT NULL,
	"settled_by" text NOT NULL,
	"settled_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evaluation_verdict" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "evaluation_verdict_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"assessor_id" integer NOT NULL,
	"product_id" integer NOT NULL,
	"gate_id" integer NOT NULL,
	"passed" boolean NOT NULL,
	"evidence" text
);
--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_chair_id_person_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation" ADD CONSTRAINT "evaluation_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_assessor" ADD CONSTRAINT "evaluation_assessor_evaluation_id_evaluation_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_assessor" ADD CONSTRAINT "evaluation_assessor_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_criterion" ADD CONSTRAINT "evaluation_criterion_evaluation_id_evaluation_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_file" ADD CONSTRAINT "evaluation_file_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_file" ADD CONSTRAINT "evaluation_file_assessor_id_evaluation_assessor_id_fk" FOREIGN KEY ("assessor_id") REFERENCES "public"."evaluation_assessor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_file" ADD CONSTRAINT "evaluation_file_product_id_evaluation_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."evaluation_product"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_file" ADD CONSTRAINT "evaluation_file_criterion_id_evaluation_criterion_id_fk" FOREIGN KEY ("criterion_id") REFERENCES "public"."evaluation_criterion"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_file" ADD CONSTRAINT "evaluation_file_gate_id_evaluation_gate_id_fk" FOREIGN KEY ("gate_id") REFERENCES "public"."evaluation_gate"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_gate" ADD CONSTRAINT "evaluation_gate_evaluation_id_evaluation_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_product" ADD CONSTRAINT "evaluation_product_evaluation_id_evaluation_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_round" ADD CONSTRAINT "evaluation_round_evaluation_id_evaluation_id_fk" FOREIGN KEY ("evaluation_id") REFERENCES "public"."evaluation"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_score" ADD CONSTRAINT "evaluation_score_assessor_id_evaluation_assessor_id_fk" FOREIGN KEY ("assessor_id") REFERENCES "public"."evaluation_assessor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_score" ADD CONSTRAINT "evaluation_score_product_id_evaluation_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."evaluation_product"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_score" ADD CONSTRAINT "evaluation_score_criterion_id_evaluation_criterion_id_fk" FOREIGN KEY ("criterion_id") REFERENCES "public"."evaluation_criterion"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_settlement" ADD CONSTRAINT "evaluation_settlement_product_id_evaluation_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."evaluation_product"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_settlement" ADD CONSTRAINT "evaluation_settlement_gate_id_evaluation_gate_id_fk" FOREIGN KEY ("gate_id") REFERENCES "public"."evaluation_gate"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_verdict" ADD CONSTRAINT "evaluation_verdict_assessor_id_evaluation_assessor_id_fk" FOREIGN KEY ("assessor_id") REFERENCES "public"."evaluation_assessor"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_verdict" ADD CONSTRAINT "evaluation_verdict_product_id_evaluation_product_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."evaluation_product"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evaluation_verdict" ADD CONSTRAINT "evaluation_verdict_gate_id_evaluation_gate_id_fk" FOREIGN KEY ("gate_id") REFERENCES "public"."evaluation_gate"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "evaluation_project" ON "evaluation" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "evaluation_directive" ON "evaluation" USING btree ("directive_id");--> statement-breakpoint
CREATE INDEX "evaluation_newest" ON "evaluation" USING btree ("evaluated_on","id");--> statement-breakpoint
CREATE INDEX "evaluation_search" ON "evaluation" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "evaluation_assessor_once" ON "evaluation_assessor" USING btree ("evaluation_id","person_id");--> statement-breakpoint
CREATE INDEX "evaluation_assessor_person" ON "evaluation_assessor" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "evaluation_criterion_of" ON "evaluation_criterion" USING btree ("evaluation_id");--> statement-breakpoint
CREATE INDEX "evaluation_file_assessor" ON "evaluation_file" USING btree ("assessor_id");--> statement-breakpoint
CREATE INDEX "evaluation_gate_of" ON "evaluation_gate" USING btree ("evaluation_id");--> statement-breakpoint
CREATE INDEX "evaluation_product_of" ON "evaluation_product" USING btree ("evaluation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "evaluation_round_once" ON "evaluation_round" USING btree ("evaluation_id","round");--> statement-breakpoint
CREATE UNIQUE INDEX "evaluation_score_once" ON "evaluation_score" USING btree ("assessor_id","product_id","criterion_id");--> statement-breakpoint
CREATE UNIQUE INDEX "evaluation_settlement_once" ON "evaluation_settlement" USING btree ("product_id","gate_id");--> statement-breakpoint
CREATE UNIQUE INDEX "evaluation_verdict_once" ON "evaluation_verdict" USING btree ("assessor_id","product_id","gate_id");