ALTER TABLE "lease" DROP CONSTRAINT "lease_closed_on_a_day";--> statement-breakpoint
ALTER TABLE "lease" DROP COLUMN "state";--> statement-breakpoint
ALTER TABLE "lease" ADD CONSTRAINT "lease_closed_after_start" CHECK ("lease"."closed_on" >= "lease"."starts_on");--> statement-breakpoint
ALTER TABLE "lease" ADD CONSTRAINT "lease_override_signed" CHECK (("lease"."guard_override" is null) = ("lease"."guard_override_by" is null));