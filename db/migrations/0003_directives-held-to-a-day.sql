DROP INDEX "directive_due";--> statement-breakpoint
DROP INDEX "progress_report_directive";--> statement-breakpoint
ALTER TABLE "directive" drop column "due_on";--> statement-breakpoint
ALTER TABLE "directive" ADD COLUMN "due_on" date GENERATED ALWAYS AS (case when continuous or (deadline_type = 'recurring' and last_report_on is not null) then null else coalesce(extended_due_on, original_due_on) end) STORED;--> statement-breakpoint
ALTER TABLE "directive" ADD COLUMN "period" text GENERATED ALWAYS AS (deadline ->> 'period') STORED;--> statement-breakpoint
CREATE INDEX "completion_decided" ON "completion" USING btree ("decided_at");--> statement-breakpoint
CREATE INDEX "completion_reported" ON "completion" USING btree ("reported_at");--> statement-breakpoint
CREATE INDEX "directive_open" ON "directive" USING btree ("due_on","id") WHERE completed_on is null;--> statement-breakpoint
CREATE INDEX "directive_issued" ON "directive" USING btree ("issued_on","id");--> statement-breakpoint
CREATE INDEX "directive_last_report" ON "directive" USING btree ("last_report_on","id");--> statement-breakpoint
CREATE INDEX "directive_standing" ON "directive" USING btree ("completed_on","due_on","issued_on","continuous","deadline_type","last_report_on","period","id");--> statement-breakpoint
CREATE INDEX "extension_decided" ON "extension" USING btree ("decided_at");--> statement-breakpoint
CREATE INDEX "progress_report_directive" ON "progress_report" USING btree ("directive_id","as_of");