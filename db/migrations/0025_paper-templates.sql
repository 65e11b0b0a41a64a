CREATE TABLE "paper_template" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "paper_template_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"valid_from" date NOT NULL,
	"parent_body" text,
	"issuer" text NOT NULL,
	"symbol" text,
	"place" text NOT NULL,
	"signature" jsonb NOT NULL,
	"recipients" jsonb NOT NULL,
	"created_by" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	CONSTRAINT "paper_template_version" UNIQUE("kind","version"),
	CONSTRAINT "paper_template_known" CHECK (kind in ('report', 'submission', 'proposal-slip', 'conclusions', 'letter')),
	CONSTRAINT "paper_template_says_who_issues" CHECK (length(trim("paper_template"."issuer")) > 0 and length(trim("paper_template"."place")) > 0)
);
--> statement-breakpoint
ALTER TABLE "paper_template" ADD CONSTRAINT "paper_template_created_by_person_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;