ALTER TABLE "carry_over" ADD COLUMN "reversed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "carry_over" ADD COLUMN "reversed_by" text;--> statement-breakpoint
ALTER TABLE "carry_over" ADD COLUMN "reversed_reason" text;--> statement-breakpoint
ALTER TABLE "carry_over" ADD CONSTRAINT "carry_over_reversed_by_person_id_fk" FOREIGN KEY ("reversed_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "carry_over" ADD CONSTRAINT "carry_over_reversed_with_reason" CHECK (("carry_over"."reversed_at" is null) = ("carry_over"."reversed_reason" is null));--> statement-breakpoint
-- What was decided and what was paid stays as it was written (R11): a later row mends an earlier one, a wrong one is reversed.
CREATE FUNCTION money_row_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A row of % stays as it was written', TG_TABLE_NAME
    USING ERRCODE = '23001', CONSTRAINT = TG_TABLE_NAME || '_kept', TABLE = TG_TABLE_NAME;
END $$;--> statement-breakpoint
CREATE TRIGGER "estimate_kept" BEFORE UPDATE OR DELETE ON "estimate" FOR EACH ROW EXECUTE FUNCTION money_row_kept();--> statement-breakpoint
CREATE TRIGGER "allocation_kept" BEFORE UPDATE OR DELETE ON "allocation" FOR EACH ROW EXECUTE FUNCTION money_row_kept();--> statement-breakpoint
CREATE TRIGGER "carry_over_kept" BEFORE DELETE ON "carry_over" FOR EACH ROW EXECUTE FUNCTION money_row_kept();--> statement-breakpoint
CREATE TRIGGER "carry_over_only_reversed" BEFORE UPDATE ON "carry_over" FOR EACH ROW WHEN (
  old.reversed_at IS NOT NULL
  OR to_jsonb(old) - '{reversed_at,reversed_by,reversed_reason}'::text[] IS DISTINCT FROM to_jsonb(new) - '{reversed_at,reversed_by,reversed_reason}'::text[]
) EXECUTE FUNCTION money_row_kept();--> statement-breakpoint
CREATE TRIGGER "payment_kept" BEFORE DELETE ON "payment" FOR EACH ROW EXECUTE FUNCTION money_row_kept();--> statement-breakpoint
CREATE TRIGGER "payment_only_reversed" BEFORE UPDATE ON "payment" FOR EACH ROW WHEN (
  old.reversed_at IS NOT NULL
  OR to_jsonb(old) - '{reversed_at,reversed_by,reversed_reason}'::text[] IS DISTINCT FROM to_jsonb(new) - '{reversed_at,reversed_by,reversed_reason}'::text[]
) EXECUTE FUNCTION money_row_kept();
