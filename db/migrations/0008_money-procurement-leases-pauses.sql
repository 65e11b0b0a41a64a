CREATE TABLE "acceptance" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "acceptance_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"bid_package_id" integer NOT NULL,
	"contract_id" integer,
	"kind" text NOT NULL,
	"accepted_on" date NOT NULL,
	"amount" bigint NOT NULL,
	"percent" integer,
	"volume" text NOT NULL,
	"minute_number" text,
	"proposal_for_rest" text,
	"file_id" integer,
	"reversed_at" timestamp with time zone,
	"reversed_by" text,
	"reversed_reason" text,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "acceptance_amount" CHECK ("acceptance"."amount" >= 0),
	CONSTRAINT "acceptance_percent" CHECK ("acceptance"."percent" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "bid_package" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bid_package_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"plan_id" integer,
	"ordinal" integer NOT NULL,
	"name" text NOT NULL,
	"value" bigint NOT NULL,
	"method" text NOT NULL,
	"mode" text,
	"field" text NOT NULL,
	"contract_type" text,
	"planned_quarter" date,
	"planned_days" integer,
	"state" text DEFAULT 'draft' NOT NULL,
	"state_since" date NOT NULL,
	"network_number" text,
	"network_version" text,
	"retender_of_id" integer,
	"summary" text,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (vn_fold(name || ' ' || coalesce(network_number, ''))) STORED,
	CONSTRAINT "bid_package_value_positive" CHECK ("bid_package"."value" > 0)
);
--> statement-breakpoint
CREATE TABLE "bid_package_step" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bid_package_step_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"bid_package_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"days" integer NOT NULL,
	"day_unit" text NOT NULL,
	"legal_source" text,
	"original_due_on" date,
	"started_on" date,
	"done_on" date,
	"skipped_reason" text,
	"skipped_source" text,
	CONSTRAINT "bid_package_step_days" CHECK ("bid_package_step"."days" >= 0),
	CONSTRAINT "bid_package_step_done_or_skipped" CHECK ("bid_package_step"."done_on" is null or "bid_package_step"."skipped_reason" is null),
	CONSTRAINT "bid_package_step_skipped_by_law" CHECK ("bid_package_step"."skipped_reason" is null or "bid_package_step"."skipped_source" is not null)
);
--> statement-breakpoint
CREATE TABLE "bid_package_transition" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "bid_package_transition_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"bid_package_id" integer NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"on" date NOT NULL,
	"document_number" text,
	"document_on" date,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"note" text,
	"file_id" integer,
	"clause_id" integer,
	"by" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contract" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contract_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"bid_package_id" integer NOT NULL,
	"supplier_id" integer NOT NULL,
	"number" text NOT NULL,
	"signed_on" date NOT NULL,
	"value" bigint NOT NULL,
	"type" text NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"guarantee_received_on" date,
	"handed_over_on" date,
	"warranty_months" integer,
	"retention_basis_points" integer,
	"retention_released_on" date,
	"liquidated_on" date,
	"file_id" integer,
	"above_value_decision" text,
	"imported" boolean DEFAULT false NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "contract_value_positive" CHECK ("contract"."value" > 0),
	CONSTRAINT "contract_days_in_order" CHECK ("contract"."starts_on" <= "contract"."ends_on")
);
--> statement-breakpoint
CREATE TABLE "contract_variation" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "contract_variation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"contract_id" integer NOT NULL,
	"number" text NOT NULL,
	"signed_on" date NOT NULL,
	"old_value" bigint NOT NULL,
	"new_value" bigint NOT NULL,
	"old_ends_on" date,
	"new_ends_on" date,
	"reason" text NOT NULL,
	"decision_number" text,
	"file_id" integer,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contract_variation_value_positive" CHECK ("contract_variation"."new_value" > 0)
);
--> statement-breakpoint
CREATE TABLE "procurement_plan" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "procurement_plan_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"name" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"network_number" text,
	"network_version" text,
	"submitted_on" date,
	"decision_number" text,
	"decided_on" date,
	"decided_by" text,
	"file_id" integer,
	"replaces_id" integer,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "procurement_plan_approved_by_decision" CHECK ("procurement_plan"."state" not in ('approved', 'replaced') or ("procurement_plan"."decision_number" is not null and "procurement_plan"."decided_on" is not null))
);
--> statement-breakpoint
CREATE TABLE "supplier" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "supplier_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"tax_code" text,
	"is_sample" boolean DEFAULT false NOT NULL,
	"search" text GENERATED ALWAYS AS (vn_fold(name || ' ' || coalesce(tax_code, ''))) STORED
);
--> statement-breakpoint
CREATE TABLE "lease" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "lease_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"provider_id" integer NOT NULL,
	"service" text NOT NULL,
	"on_market" boolean NOT NULL,
	"rental_plan_decision" text,
	"rental_plan_decided_on" date,
	"contract_number" text,
	"signed_on" date,
	"state" text DEFAULT 'planned' NOT NULL,
	"starts_on" date NOT NULL,
	"first_ends_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"notice_by" date,
	"fee_period" text NOT NULL,
	"fee" bigint NOT NULL,
	"vat_basis_points" integer DEFAULT 0 NOT NULL,
	"service_level" text,
	"successor_lease_id" integer,
	"successor_project_id" integer,
	"successor_words" text,
	"guard_override" text,
	"guard_override_by" text,
	"waiver_reason" text,
	"waiver_signed_by" text,
	"waiver_file_id" integer,
	"closed_on" date,
	"clause_id" integer,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (vn_fold(service || ' ' || coalesce(contract_number, ''))) STORED,
	CONSTRAINT "lease_days_in_order" CHECK ("lease"."starts_on" <= "lease"."first_ends_on" and "lease"."starts_on" <= "lease"."ends_on"),
	CONSTRAINT "lease_fee_positive" CHECK ("lease"."fee" >= 0),
	CONSTRAINT "lease_vat" CHECK ("lease"."vat_basis_points" between 0 and 10000),
	CONSTRAINT "lease_closed_on_a_day" CHECK (("lease"."state" = 'closed') = ("lease"."closed_on" is not null)),
	CONSTRAINT "lease_waiver_signed" CHECK (("lease"."waiver_reason" is null) = ("lease"."waiver_signed_by" is null))
);
--> statement-breakpoint
CREATE TABLE "lease_exit_step" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "lease_exit_step_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"lease_id" integer NOT NULL,
	"step" text NOT NULL,
	"done_on" date NOT NULL,
	"counted" integer,
	"words" text NOT NULL,
	"document_number" text,
	"file_id" integer,
	"by" text,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "lease_exit_step_counted" CHECK ("lease_exit_step"."counted" >= 0)
);
--> statement-breakpoint
CREATE TABLE "lease_handover" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "lease_handover_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"lease_id" integer NOT NULL,
	"item" text NOT NULL,
	"quantity" integer DEFAULT 1 NOT NULL,
	"value" bigint,
	"handed_over_on" date NOT NULL,
	"minute_number" text,
	"file_id" integer,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lease_handover_quantity" CHECK ("lease_handover"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "lease_renewal" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "lease_renewal_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"lease_id" integer NOT NULL,
	"old_ends_on" date NOT NULL,
	"new_ends_on" date NOT NULL,
	"fee" bigint,
	"notice_by" date,
	"document_number" text,
	"signed_on" date NOT NULL,
	"reason" text,
	"clause_id" integer,
	"file_id" integer,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lease_renewal_longer" CHECK ("lease_renewal"."new_ends_on" > "lease_renewal"."old_ends_on")
);
--> statement-breakpoint
CREATE TABLE "allocation" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "allocation_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"source_id" integer NOT NULL,
	"horizon" text DEFAULT 'annual' NOT NULL,
	"year" integer NOT NULL,
	"last_year" integer NOT NULL,
	"kind" text NOT NULL,
	"amount" bigint NOT NULL,
	"decision_number" text,
	"decided_on" date NOT NULL,
	"reason" text,
	"clause_id" integer,
	"file_id" integer,
	"imported" boolean DEFAULT false NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "allocation_initial_positive" CHECK ("allocation"."kind" <> 'initial' or "allocation"."amount" >= 0),
	CONSTRAINT "allocation_years_in_order" CHECK (case "allocation"."horizon" when 'annual' then "allocation"."last_year" = "allocation"."year" else "allocation"."last_year" > "allocation"."year" end),
	CONSTRAINT "allocation_adjusted_with_reason" CHECK ("allocation"."kind" = 'initial' or "allocation"."reason" is not null)
);
--> statement-breakpoint
CREATE TABLE "carry_over" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "carry_over_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"source_id" integer NOT NULL,
	"from_year" integer NOT NULL,
	"amount" bigint NOT NULL,
	"decision_number" text NOT NULL,
	"decided_on" date NOT NULL,
	"reason" text,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "carry_over_amount_positive" CHECK ("carry_over"."amount" > 0)
);
--> statement-breakpoint
CREATE TABLE "declared_year_total" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "declared_year_total_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"year" integer NOT NULL,
	"amount" bigint NOT NULL,
	"decision_number" text,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "estimate" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "estimate_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"kind" text NOT NULL,
	"amount" bigint NOT NULL,
	"decision_number" text,
	"decided_on" date NOT NULL,
	"decided_by" text,
	"planned_start" date,
	"planned_end" date,
	"scope" text,
	"reason" text,
	"file_id" integer,
	"clause_id" integer,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "estimate_amount_positive" CHECK ("estimate"."amount" > 0),
	CONSTRAINT "estimate_plan_in_order" CHECK ("estimate"."planned_start" <= "estimate"."planned_end"),
	CONSTRAINT "estimate_later_with_reason" CHECK ("estimate"."ordinal" = 1 or ("estimate"."reason" is not null and "estimate"."decision_number" is not null))
);
--> statement-breakpoint
CREATE TABLE "funding_source" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "funding_source_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"code" text NOT NULL,
	"name" text NOT NULL,
	"level" text NOT NULL,
	"nature" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"retired" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payment" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "payment_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"bid_package_id" integer,
	"contract_id" integer,
	"lease_id" integer,
	"source_id" integer NOT NULL,
	"plan_year" integer NOT NULL,
	"paid_on" date NOT NULL,
	"kind" text NOT NULL,
	"amount" bigint NOT NULL,
	"advance_recovered" bigint DEFAULT 0 NOT NULL,
	"document_number" text,
	"note" text,
	"certainty" text DEFAULT 'actual' NOT NULL,
	"file_id" integer,
	"imported" boolean DEFAULT false NOT NULL,
	"reversed_at" timestamp with time zone,
	"reversed_by" text,
	"reversed_reason" text,
	"submission_key" text,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "payment_submissionKey_unique" UNIQUE("submission_key"),
	CONSTRAINT "payment_amounts" CHECK ("payment"."amount" >= 0 and "payment"."advance_recovered" >= 0 and "payment"."amount" + "payment"."advance_recovered" > 0),
	CONSTRAINT "payment_advance_recovers_nothing" CHECK ("payment"."kind" = 'volume' or "payment"."advance_recovered" = 0),
	CONSTRAINT "payment_reversed_with_reason" CHECK (("payment"."reversed_at" is null) = ("payment"."reversed_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "settlement" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "settlement_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"ground" text NOT NULL,
	"ground_on" date NOT NULL,
	"submitted_on" date,
	"submitted_amount" bigint,
	"approved_on" date,
	"approved_amount" bigint,
	"decision_number" text,
	"file_id" integer,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "settlement_approved_with_amount" CHECK (("settlement"."approved_on" is null) = ("settlement"."approved_amount" is null))
);
--> statement-breakpoint
CREATE TABLE "due_decision" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "due_decision_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"question" text NOT NULL,
	"project_id" integer NOT NULL,
	"bid_package_id" integer,
	"pause_id" integer,
	"lease_id" integer,
	"directive_id" integer,
	"opened_on" date NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"closed_on" date,
	"closed_by" text,
	"closed_at" timestamp with time zone,
	"outcome" text,
	"words" text,
	"clause_id" integer,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "due_decision_closed_whole" CHECK (("due_decision"."state" = 'waiting') = ("due_decision"."closed_at" is null))
);
--> statement-breakpoint
CREATE TABLE "pause" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "pause_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"project_id" integer NOT NULL,
	"plan_id" integer,
	"bid_package_id" integer,
	"from" date NOT NULL,
	"clause_id" integer,
	"directive_id" integer,
	"word_of" text,
	"word_on" date,
	"words" text,
	"scope" text,
	"condition_directive_id" integer,
	"condition_day" date,
	"condition_words" text,
	"review_on" date,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_on" date,
	"ending" text,
	"ended_clause_id" integer,
	"ended_word_of" text,
	"ended_words" text,
	"ended_by" text,
	"ended_at" timestamp with time zone,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "pause_one_subject" CHECK ("pause"."plan_id" is null or "pause"."bid_package_id" is null),
	CONSTRAINT "pause_names_its_cause" CHECK ("pause"."clause_id" is not null or ("pause"."word_of" is not null and "pause"."word_on" is not null)),
	CONSTRAINT "pause_days_in_order" CHECK ("pause"."ended_on" is null or "pause"."ended_on" >= "pause"."from"),
	CONSTRAINT "pause_ends_whole" CHECK (("pause"."ended_on" is null) = ("pause"."ending" is null) and ("pause"."ended_on" is null) = ("pause"."ended_at" is null)),
	CONSTRAINT "pause_end_names_its_cause" CHECK ("pause"."ended_on" is null or "pause"."ended_clause_id" is not null or "pause"."ended_word_of" is not null)
);
--> statement-breakpoint
ALTER TABLE "timeline_entry" ADD COLUMN "project_id" integer;--> statement-breakpoint
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_bid_package_id_bid_package_id_fk" FOREIGN KEY ("bid_package_id") REFERENCES "public"."bid_package"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_reversed_by_person_id_fk" FOREIGN KEY ("reversed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "acceptance" ADD CONSTRAINT "acceptance_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bid_package" ADD CONSTRAINT "bid_package_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bid_package" ADD CONSTRAINT "bid_package_plan_id_procurement_plan_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."procurement_plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bid_package" ADD CONSTRAINT "bid_package_retender_of_id_bid_package_id_fk" FOREIGN KEY ("retender_of_id") REFERENCES "public"."bid_package"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bid_package" ADD CONSTRAINT "bid_package_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bid_package_step" ADD CONSTRAINT "bid_package_step_bid_package_id_bid_package_id_fk" FOREIGN KEY ("bid_package_id") REFERENCES "public"."bid_package"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bid_package_transition" ADD CONSTRAINT "bid_package_transition_bid_package_id_bid_package_id_fk" FOREIGN KEY ("bid_package_id") REFERENCES "public"."bid_package"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bid_package_transition" ADD CONSTRAINT "bid_package_transition_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bid_package_transition" ADD CONSTRAINT "bid_package_transition_clause_id_clause_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bid_package_transition" ADD CONSTRAINT "bid_package_transition_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_bid_package_id_bid_package_id_fk" FOREIGN KEY ("bid_package_id") REFERENCES "public"."bid_package"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_supplier_id_supplier_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."supplier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_variation" ADD CONSTRAINT "contract_variation_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_variation" ADD CONSTRAINT "contract_variation_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract_variation" ADD CONSTRAINT "contract_variation_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procurement_plan" ADD CONSTRAINT "procurement_plan_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procurement_plan" ADD CONSTRAINT "procurement_plan_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procurement_plan" ADD CONSTRAINT "procurement_plan_replaces_id_procurement_plan_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."procurement_plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "procurement_plan" ADD CONSTRAINT "procurement_plan_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease" ADD CONSTRAINT "lease_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease" ADD CONSTRAINT "lease_provider_id_supplier_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."supplier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease" ADD CONSTRAINT "lease_successor_lease_id_lease_id_fk" FOREIGN KEY ("successor_lease_id") REFERENCES "public"."lease"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease" ADD CONSTRAINT "lease_successor_project_id_project_id_fk" FOREIGN KEY ("successor_project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease" ADD CONSTRAINT "lease_waiver_file_id_stored_file_id_fk" FOREIGN KEY ("waiver_file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease" ADD CONSTRAINT "lease_clause_id_clause_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease" ADD CONSTRAINT "lease_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_exit_step" ADD CONSTRAINT "lease_exit_step_lease_id_lease_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."lease"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_exit_step" ADD CONSTRAINT "lease_exit_step_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_exit_step" ADD CONSTRAINT "lease_exit_step_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_handover" ADD CONSTRAINT "lease_handover_lease_id_lease_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."lease"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_handover" ADD CONSTRAINT "lease_handover_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_handover" ADD CONSTRAINT "lease_handover_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_renewal" ADD CONSTRAINT "lease_renewal_lease_id_lease_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."lease"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_renewal" ADD CONSTRAINT "lease_renewal_clause_id_clause_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_renewal" ADD CONSTRAINT "lease_renewal_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease_renewal" ADD CONSTRAINT "lease_renewal_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_source_id_funding_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."funding_source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_clause_id_clause_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "allocation" ADD CONSTRAINT "allocation_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carry_over" ADD CONSTRAINT "carry_over_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carry_over" ADD CONSTRAINT "carry_over_source_id_funding_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."funding_source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carry_over" ADD CONSTRAINT "carry_over_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "declared_year_total" ADD CONSTRAINT "declared_year_total_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "declared_year_total" ADD CONSTRAINT "declared_year_total_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "estimate" ADD CONSTRAINT "estimate_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "estimate" ADD CONSTRAINT "estimate_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "estimate" ADD CONSTRAINT "estimate_clause_id_clause_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "estimate" ADD CONSTRAINT "estimate_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_bid_package_id_bid_package_id_fk" FOREIGN KEY ("bid_package_id") REFERENCES "public"."bid_package"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_contract_id_contract_id_fk" FOREIGN KEY ("contract_id") REFERENCES "public"."contract"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_lease_id_lease_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."lease"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_source_id_funding_source_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."funding_source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_reversed_by_person_id_fk" FOREIGN KEY ("reversed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_file_id_stored_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."stored_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement" ADD CONSTRAINT "settlement_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "due_decision" ADD CONSTRAINT "due_decision_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "due_decision" ADD CONSTRAINT "due_decision_bid_package_id_bid_package_id_fk" FOREIGN KEY ("bid_package_id") REFERENCES "public"."bid_package"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "due_decision" ADD CONSTRAINT "due_decision_pause_id_pause_id_fk" FOREIGN KEY ("pause_id") REFERENCES "public"."pause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "due_decision" ADD CONSTRAINT "due_decision_lease_id_lease_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."lease"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "due_decision" ADD CONSTRAINT "due_decision_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "due_decision" ADD CONSTRAINT "due_decision_closed_by_person_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "due_decision" ADD CONSTRAINT "due_decision_clause_id_clause_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pause" ADD CONSTRAINT "pause_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pause" ADD CONSTRAINT "pause_plan_id_procurement_plan_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."procurement_plan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pause" ADD CONSTRAINT "pause_bid_package_id_bid_package_id_fk" FOREIGN KEY ("bid_package_id") REFERENCES "public"."bid_package"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pause" ADD CONSTRAINT "pause_clause_id_clause_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pause" ADD CONSTRAINT "pause_directive_id_directive_id_fk" FOREIGN KEY ("directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pause" ADD CONSTRAINT "pause_condition_directive_id_directive_id_fk" FOREIGN KEY ("condition_directive_id") REFERENCES "public"."directive"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pause" ADD CONSTRAINT "pause_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pause" ADD CONSTRAINT "pause_ended_clause_id_clause_id_fk" FOREIGN KEY ("ended_clause_id") REFERENCES "public"."clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pause" ADD CONSTRAINT "pause_ended_by_person_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "acceptance_package" ON "acceptance" USING btree ("bid_package_id","accepted_on");--> statement-breakpoint
CREATE INDEX "acceptance_contract" ON "acceptance" USING btree ("contract_id");--> statement-breakpoint
CREATE UNIQUE INDEX "bid_package_ordinal_once" ON "bid_package" USING btree ("project_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "bid_package_retender_once" ON "bid_package" USING btree ("retender_of_id");--> statement-breakpoint
CREATE INDEX "bid_package_state" ON "bid_package" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "bid_package_plan" ON "bid_package" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "bid_package_search" ON "bid_package" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "bid_package_step_ordinal" ON "bid_package_step" USING btree ("bid_package_id","ordinal");--> statement-breakpoint
CREATE INDEX "bid_package_transition_package" ON "bid_package_transition" USING btree ("bid_package_id","id");--> statement-breakpoint
CREATE INDEX "contract_project" ON "contract" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "contract_package" ON "contract" USING btree ("bid_package_id");--> statement-breakpoint
CREATE INDEX "contract_supplier" ON "contract" USING btree ("supplier_id");--> statement-breakpoint
CREATE INDEX "contract_variation_contract" ON "contract_variation" USING btree ("contract_id","signed_on");--> statement-breakpoint
CREATE INDEX "procurement_plan_project" ON "procurement_plan" USING btree ("project_id");--> statement-breakpoint
CREATE UNIQUE INDEX "supplier_tax_code_once" ON "supplier" USING btree ("tax_code");--> statement-breakpoint
CREATE INDEX "supplier_search" ON "supplier" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "lease_project" ON "lease" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "lease_ends" ON "lease" USING btree ("ends_on","id");--> statement-breakpoint
CREATE INDEX "lease_search" ON "lease" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "lease_exit_step_once" ON "lease_exit_step" USING btree ("lease_id","step");--> statement-breakpoint
CREATE INDEX "lease_handover_lease" ON "lease_handover" USING btree ("lease_id");--> statement-breakpoint
CREATE INDEX "lease_renewal_lease" ON "lease_renewal" USING btree ("lease_id","new_ends_on");--> statement-breakpoint
CREATE INDEX "allocation_project" ON "allocation" USING btree ("project_id","year");--> statement-breakpoint
CREATE INDEX "allocation_year" ON "allocation" USING btree ("year","source_id");--> statement-breakpoint
CREATE UNIQUE INDEX "allocation_initial_once" ON "allocation" USING btree ("project_id","source_id","horizon","year") WHERE kind = 'initial';--> statement-breakpoint
CREATE INDEX "carry_over_project" ON "carry_over" USING btree ("project_id","from_year");--> statement-breakpoint
CREATE UNIQUE INDEX "declared_year_total_once" ON "declared_year_total" USING btree ("project_id","year");--> statement-breakpoint
CREATE UNIQUE INDEX "estimate_ordinal_once" ON "estimate" USING btree ("project_id","ordinal");--> statement-breakpoint
CREATE UNIQUE INDEX "funding_source_code_once" ON "funding_source" USING btree ("code");--> statement-breakpoint
CREATE INDEX "payment_project" ON "payment" USING btree ("project_id","plan_year");--> statement-breakpoint
CREATE INDEX "payment_package" ON "payment" USING btree ("bid_package_id");--> statement-breakpoint
CREATE INDEX "payment_contract" ON "payment" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "payment_lease" ON "payment" USING btree ("lease_id");--> statement-breakpoint
CREATE INDEX "payment_year" ON "payment" USING btree ("plan_year","source_id");--> statement-breakpoint
CREATE UNIQUE INDEX "settlement_once" ON "settlement" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "due_decision_project" ON "due_decision" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "due_decision_waiting" ON "due_decision" USING btree ("opened_on","id") WHERE state = 'waiting';--> statement-breakpoint
CREATE UNIQUE INDEX "due_decision_pause_once" ON "due_decision" USING btree ("pause_id") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "pause_project" ON "pause" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "pause_package" ON "pause" USING btree ("bid_package_id");--> statement-breakpoint
CREATE INDEX "pause_plan" ON "pause" USING btree ("plan_id");--> statement-breakpoint
CREATE INDEX "pause_watching" ON "pause" USING btree ("condition_directive_id") WHERE ended_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "pause_package_once_open" ON "pause" USING btree ("bid_package_id") WHERE ended_on is null and bid_package_id is not null;--> statement-breakpoint
CREATE INDEX "timeline_entry_project" ON "timeline_entry" USING btree ("project_id","at");--> statement-breakpoint
INSERT INTO "funding_source" ("code", "name", "level", "nature", "position") VALUES
	('nstw-dt', 'Ngân sách trung ương, chi đầu tư phát triển', 'central', 'development-investment', 10),
	('nst-dt', 'Ngân sách tỉnh, chi đầu tư phát triển', 'provincial', 'development-investment', 20),
	('nsx-dt', 'Ngân sách huyện, xã, chi đầu tư phát triển', 'local', 'development-investment', 30),
	('nstw-tx', 'Ngân sách trung ương, chi thường xuyên', 'central', 'recurrent', 40),
	('nst-tx', 'Ngân sách tỉnh, chi thường xuyên', 'provincial', 'recurrent', 50),
	('nsx-tx', 'Ngân sách huyện, xã, chi thường xuyên', 'local', 'recurrent', 60),
	('oda', 'Vốn ODA và vốn vay ưu đãi', 'oda', 'development-investment', 70),
	('khac', 'Nguồn vốn hợp pháp khác', 'other-lawful', 'recurrent', 80);--> statement-breakpoint
-- What a project was decided with before baselines existed is its first baseline.
INSERT INTO "estimate" ("project_id", "ordinal", "kind", "amount", "decision_number", "decided_on", "planned_start", "planned_end", "created_by", "created_at")
SELECT "id", 1, 'total-investment', "total_investment", "decision_number", "decided_on", "planned_start", "planned_end", "created_by", "created_at"
FROM "project" WHERE "total_investment" > 0 AND "decided_on" IS NOT NULL;
