CREATE TABLE "information_system" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "information_system_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"kind" text DEFAULT 'system' NOT NULL,
	"field" text NOT NULL,
	"owner_id" integer NOT NULL,
	"supplier_id" integer,
	"project_id" integer,
	"lease_id" integer,
	"state" text NOT NULL,
	"since" date NOT NULL,
	"contract_ends_on" date,
	"yearly_cost" bigint,
	"hosting" text,
	"holds" text,
	"is_core" boolean DEFAULT false NOT NULL,
	"clause_id" integer,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"search" text GENERATED ALWAYS AS (vn_fold(name || ' ' || coalesce(holds, ''))) STORED,
	CONSTRAINT "information_system_cost" CHECK ("information_system"."yearly_cost" >= 0)
);
--> statement-breakpoint
CREATE TABLE "system_interface" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "system_interface_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"from_id" integer NOT NULL,
	"to_id" integer NOT NULL,
	"both_ways" boolean DEFAULT false NOT NULL,
	"exchanged" text NOT NULL,
	"means" text NOT NULL,
	"state" text NOT NULL,
	"since" date NOT NULL,
	"evidence" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "system_interface_two_ends" CHECK ("system_interface"."from_id" <> "system_interface"."to_id")
);
--> statement-breakpoint
CREATE TABLE "system_state_change" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "system_state_change_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"system_id" integer,
	"system_unit_id" integer,
	"interface_id" integer,
	"was" text,
	"became" text NOT NULL,
	"on" date NOT NULL,
	"clause_id" integer,
	"words" text,
	"by" text,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "system_state_change_of_one" CHECK (num_nonnulls("system_state_change"."system_id", "system_state_change"."system_unit_id", "system_state_change"."interface_id") = 1),
	CONSTRAINT "system_state_change_cause" CHECK ("system_state_change"."clause_id" is not null or "system_state_change"."words" is not null)
);
--> statement-breakpoint
CREATE TABLE "system_unit" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "system_unit_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"system_id" integer NOT NULL,
	"organisation_id" integer NOT NULL,
	"standing" text NOT NULL,
	"users" integer,
	"program" text,
	"interface_state" text,
	"contract_ends_on" date,
	"yearly_cost" bigint,
	"next_step" text,
	"next_step_by" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "system_unit_users" CHECK ("system_unit"."users" >= 0),
	CONSTRAINT "system_unit_cost" CHECK ("system_unit"."yearly_cost" >= 0)
);
--> statement-breakpoint
ALTER TABLE "information_system" ADD CONSTRAINT "information_system_owner_id_organisation_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_system" ADD CONSTRAINT "information_system_supplier_id_supplier_id_fk" FOREIGN KEY ("supplier_id") REFERENCES "public"."supplier"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_system" ADD CONSTRAINT "information_system_project_id_project_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_system" ADD CONSTRAINT "information_system_lease_id_lease_id_fk" FOREIGN KEY ("lease_id") REFERENCES "public"."lease"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_system" ADD CONSTRAINT "information_system_clause_id_clause_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "information_system" ADD CONSTRAINT "information_system_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_interface" ADD CONSTRAINT "system_interface_from_id_information_system_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."information_system"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_interface" ADD CONSTRAINT "system_interface_to_id_information_system_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."information_system"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_state_change" ADD CONSTRAINT "system_state_change_system_id_information_system_id_fk" FOREIGN KEY ("system_id") REFERENCES "public"."information_system"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_state_change" ADD CONSTRAINT "system_state_change_system_unit_id_system_unit_id_fk" FOREIGN KEY ("system_unit_id") REFERENCES "public"."system_unit"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_state_change" ADD CONSTRAINT "system_state_change_interface_id_system_interface_id_fk" FOREIGN KEY ("interface_id") REFERENCES "public"."system_interface"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_state_change" ADD CONSTRAINT "system_state_change_clause_id_clause_id_fk" FOREIGN KEY ("clause_id") REFERENCES "public"."clause"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_state_change" ADD CONSTRAINT "system_state_change_by_person_id_fk" FOREIGN KEY ("by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_unit" ADD CONSTRAINT "system_unit_system_id_information_system_id_fk" FOREIGN KEY ("system_id") REFERENCES "public"."information_system"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "system_unit" ADD CONSTRAINT "system_unit_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "information_system_owner" ON "information_system" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "information_system_project" ON "information_system" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "information_system_lease" ON "information_system" USING btree ("lease_id");--> statement-breakpoint
CREATE INDEX "information_system_search" ON "information_system" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "system_interface_from" ON "system_interface" USING btree ("from_id");--> statement-breakpoint
CREATE INDEX "system_interface_to" ON "system_interface" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "system_state_change_system" ON "system_state_change" USING btree ("system_id");--> statement-breakpoint
CREATE INDEX "system_state_change_unit" ON "system_state_change" USING btree ("system_unit_id");--> statement-breakpoint
CREATE INDEX "system_state_change_interface" ON "system_state_change" USING btree ("interface_id");--> statement-breakpoint
CREATE UNIQUE INDEX "system_unit_once" ON "system_unit" USING btree ("system_id","organisation_id");--> statement-breakpoint
CREATE INDEX "system_unit_organisation" ON "system_unit" USING btree ("organisation_id");