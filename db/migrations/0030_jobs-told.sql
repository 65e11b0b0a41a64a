ALTER TABLE "job" ADD COLUMN "asked_by" text;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "steps_done" integer;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "steps" integer;--> statement-breakpoint
ALTER TABLE "job" ADD COLUMN "outcome" jsonb;--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_asked_by_person_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Several may wait in a database of before; the schedule asks again within minutes.
DELETE FROM "job" WHERE kind = 'reckon-overlaps' and state in ('waiting', 'running');--> statement-breakpoint
CREATE UNIQUE INDEX "job_one_reckoning" ON "job" USING btree ("kind") WHERE kind = 'reckon-overlaps' and state in ('waiting', 'running');--> statement-breakpoint
CREATE INDEX "job_newest_of_kind" ON "job" USING btree ("kind","id");--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_steps" CHECK (("job"."steps_done" is null) = ("job"."steps" is null) and "job"."steps_done" between 0 and "job"."steps");