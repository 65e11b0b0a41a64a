ALTER TABLE "bid_package_transition" ADD COLUMN "undoes_id" integer;--> statement-breakpoint
ALTER TABLE "bid_package_transition" ADD CONSTRAINT "bid_package_transition_undoes_id_bid_package_transition_id_fk" FOREIGN KEY ("undoes_id") REFERENCES "public"."bid_package_transition"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "bid_package_transition_undone_once" ON "bid_package_transition" USING btree ("undoes_id");--> statement-breakpoint
ALTER TABLE "bid_package_transition" ADD CONSTRAINT "bid_package_transition_undone_with_reason" CHECK ("bid_package_transition"."undoes_id" is null or "bid_package_transition"."note" is not null);--> statement-breakpoint
-- An acceptance that was taken back brought its package back into execution by a row that did not yet name what it undid.
UPDATE "bid_package_transition" b SET "undoes_id" = (
  SELECT max(a."id") FROM "bid_package_transition" a
  WHERE a."bid_package_id" = b."bid_package_id" AND a."id" < b."id" AND a."to" = 'accepted')
WHERE b."from" = 'accepted' AND b."to" = 'in-execution' AND b."note" IS NOT NULL;
