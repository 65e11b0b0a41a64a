CREATE TABLE "overlap_case" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "overlap_case_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"first_id" integer NOT NULL,
	"second_id" integer NOT NULL,
	"score" integer NOT NULL,
	"reasons" jsonb NOT NULL,
	"found" boolean DEFAULT true NOT NULL,
	"verdict" text,
	"ground" text,
	"verdict_on" date,
	"verdict_by" text,
	"judged" jsonb,
	"asks_again" boolean DEFAULT false NOT NULL,
	"decision_id" integer,
	"outcome" text,
	"stopped_id" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "overlap_case_pair" CHECK ("overlap_case"."first_id" < "overlap_case"."second_id"),
	CONSTRAINT "overlap_case_score" CHECK ("overlap_case"."score" between 0 and 100),
	CONSTRAINT "overlap_case_verdict_whole" CHECK (("overlap_case"."verdict" is null) = ("overlap_case"."ground" is null) and ("overlap_case"."verdict" is null) = ("overlap_case"."verdict_on" is null)
        and ("overlap_case"."verdict" is null) = ("overlap_case"."judged" is null)),
	CONSTRAINT "overlap_case_decided_whole" CHECK (("overlap_case"."decision_id" is null) = ("overlap_case"."outcome" is null) and ("overlap_case"."decision_id" is null or "overlap_case"."verdict" is not null)),
	CONSTRAINT "overlap_case_stopped_of_pair" CHECK (coalesce("overlap_case"."outcome" in ('stop', 'merge'), false) = ("overlap_case"."stopped_id" is not null)
        and "overlap_case"."stopped_id" in ("overlap_case"."first_id", "overlap_case"."second_id"))
);
--> statement-breakpoint
ALTER TABLE "overlap_case" ADD CONSTRAINT "overlap_case_first_id_project_id_fk" FOREIGN KEY ("first_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlap_case" ADD CONSTRAINT "overlap_case_second_id_project_id_fk" FOREIGN KEY ("second_id") REFERENCES "public"."project"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlap_case" ADD CONSTRAINT "overlap_case_verdict_by_person_id_fk" FOREIGN KEY ("verdict_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlap_case" ADD CONSTRAINT "overlap_case_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overlap_case" ADD CONSTRAINT "overlap_case_stopped_id_project_id_fk" FOREIGN KEY ("stopped_id") REFERENCES "public"."project"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "overlap_case_once" ON "overlap_case" USING btree ("first_id","second_id");--> statement-breakpoint
CREATE INDEX "overlap_case_second" ON "overlap_case" USING btree ("second_id");--> statement-breakpoint
CREATE INDEX "overlap_case_best" ON "overlap_case" USING btree ("score","id");--> statement-breakpoint
CREATE INDEX "overlap_case_decision" ON "overlap_case" USING btree ("decision_id");