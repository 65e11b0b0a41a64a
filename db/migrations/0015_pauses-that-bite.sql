ALTER TABLE "pause" ADD COLUMN "act_key" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "pause" ADD COLUMN "ended_word_on" date;--> statement-breakpoint
CREATE UNIQUE INDEX "due_decision_proposal_once" ON "due_decision" USING btree ("directive_id","project_id") WHERE state = 'waiting' and question = 'proposed-by-notice';--> statement-breakpoint
CREATE INDEX "pause_directive" ON "pause" USING btree ("directive_id");--> statement-breakpoint
CREATE INDEX "pause_act" ON "pause" USING btree ("act_key");--> statement-breakpoint
CREATE INDEX "pause_open" ON "pause" USING btree ("from","id") WHERE ended_on is null;--> statement-breakpoint
ALTER TABLE "pause" ADD CONSTRAINT "pause_undone_costs_nothing" CHECK ("pause"."ending" is distinct from 'undone' or "pause"."ended_on" = "pause"."from");--> statement-breakpoint
ALTER TABLE "pause" ADD CONSTRAINT "pause_waits_for_another" CHECK ("pause"."condition_directive_id" <> "pause"."directive_id");--> statement-breakpoint
-- A pause bites here too (R3), whoever writes and by whatever way. bid-package-state.ts says which states a package only
-- reaches by advancing; tests/db/pauses/held-acts.test.ts holds the two together.
CREATE FUNCTION held_act(to_state text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE to_state
  WHEN 'planned' THEN 'approve-plan'
  WHEN 'preparing-documents' THEN 'prepare-documents'
  WHEN 'published' THEN 'publish'
  WHEN 'evaluating' THEN 'open'
  WHEN 'awarded' THEN 'award'
  WHEN 'contracted' THEN 'sign-contract'
  WHEN 'in-execution' THEN 'start'
  WHEN 'accepted' THEN 'accept'
  WHEN 'settled' THEN 'settle'
  WHEN 'no-winner' THEN 'declare-no-winner'
END;--> statement-breakpoint
-- Refuses an act under an open pause of the project, the plan or the package. `since`: the day of the act, where a fact of
-- before the pause may still be entered. The detail holds what the sentence of pauses.stands-still needs.
CREATE FUNCTION refuse_while_paused(act text, of_project integer, of_plan integer, of_package integer, since date) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE facts jsonb;
BEGIN
  SELECT jsonb_strip_nulls(jsonb_build_object(
      'act', act, 'pauseId', p.id, 'since', p."from",
      'kind', CASE d.decision WHEN 'stop' THEN 'stop' ELSE 'pause' END,
      'scope', CASE WHEN p.bid_package_id IS NOT NULL THEN 'package' WHEN p.plan_id IS NOT NULL THEN 'plan' ELSE 'project' END,
      'ordinal', b.ordinal, 'section', c.section, 'notice', n.number_symbol, 'wordOf', p.word_of, 'wordOn', p.word_on,
      'condition', p.condition_words, 'conditionSection', w.section, 'conditionNotice', wn.number_symbol,
      'conditionDay', p.condition_day))
    INTO facts
    FROM pause p
    LEFT JOIN bid_package b ON b.id = p.bid_package_id
    LEFT JOIN directive d ON d.id = p.directive_id
    LEFT JOIN clause c ON c.id = p.clause_id
    LEFT JOIN notice n ON n.id = c.notice_id
    LEFT JOIN directive w ON w.id = p.condition_directive_id
    LEFT JOIN notice wn ON wn.id = w.notice_id
    WHERE p.project_id = of_project AND p.ended_on IS NULL AND (since IS NULL OR p."from" <= since)
      AND ((p.plan_id IS NULL AND p.bid_package_id IS NULL) OR p.plan_id = of_plan OR p.bid_package_id = of_package)
    ORDER BY p.bid_package_id IS NULL, p.plan_id IS NULL, p."from", p.id
    LIMIT 1;
  IF facts IS NOT NULL THEN
    RAISE EXCEPTION 'Paused since % by %: % is refused', facts ->> 'since',
      coalesce('clause ' || (facts ->> 'section') || ' of ' || (facts ->> 'notice'), 'the word of ' || (facts ->> 'wordOf'), 'clause ' || (facts ->> 'section')), act
      USING ERRCODE = '23514', CONSTRAINT = 'pause_bites', TABLE = 'pause', DETAIL = facts::text;
  END IF;
END $$;--> statement-breakpoint
CREATE FUNCTION pause_holds_bid_package() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF held_act(NEW.state) IS NOT NULL AND (TG_OP = 'INSERT' OR NEW.state IS DISTINCT FROM OLD.state) THEN
    PERFORM refuse_while_paused(held_act(NEW.state), NEW.project_id, NEW.plan_id, NEW.id, NULL);
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.plan_id IS DISTINCT FROM NEW.plan_id OR OLD.project_id <> NEW.project_id) AND OLD.state <> 'draft' THEN
    PERFORM refuse_while_paused('approve-plan', OLD.project_id, OLD.plan_id, OLD.id, NULL);
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION pause_holds_contract() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_while_paused('sign-contract', NEW.project_id, b.plan_id, b.id, NEW.signed_on)
    FROM bid_package b WHERE b.id = NEW.bid_package_id;
  RETURN NEW;
END $$;--> statement-breakpoint
-- A lease is not part of what a pause covers: its fee is owed while the service runs.
CREATE FUNCTION pause_holds_payment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE paid_package integer;
BEGIN
  IF NEW.lease_id IS NOT NULL THEN RETURN NEW; END IF;
  paid_package := coalesce(NEW.bid_package_id, (SELECT bid_package_id FROM contract WHERE id = NEW.contract_id));
  PERFORM refuse_while_paused('disburse', NEW.project_id, (SELECT plan_id FROM bid_package WHERE id = paid_package), paid_package, NEW.paid_on);
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION pause_holds_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'approved' AND (TG_OP = 'INSERT' OR OLD.state <> 'approved') THEN
    PERFORM refuse_while_paused('approve-procurement-plan', NEW.project_id, NEW.id, NULL, NULL);
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE FUNCTION pause_holds_project() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE track text[] := '{proposal,preparation,implementation,closing,closed}';
BEGIN
  IF NEW.phase <> 'stopped' AND (OLD.phase = 'stopped' OR array_position(track, NEW.phase) > array_position(track, OLD.phase)) THEN
    PERFORM refuse_while_paused('change-phase', NEW.id, NULL, NULL, NULL);
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
-- A pause keeps what it was recorded as; its condition may change while it holds; once ended it stays ended; no row goes.
CREATE FUNCTION pause_row_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A recorded pause stays: it is ended with its cause, never changed or deleted'
    USING ERRCODE = '23001', CONSTRAINT = 'pause_kept', TABLE = 'pause';
END $$;--> statement-breakpoint
CREATE TRIGGER "bid_package_held_by_pause" BEFORE INSERT OR UPDATE OF "state", "plan_id", "project_id" ON "bid_package" FOR EACH ROW EXECUTE FUNCTION pause_holds_bid_package();--> statement-breakpoint
CREATE TRIGGER "contract_held_by_pause" BEFORE INSERT OR UPDATE OF "bid_package_id", "project_id", "signed_on" ON "contract" FOR EACH ROW EXECUTE FUNCTION pause_holds_contract();--> statement-breakpoint
CREATE TRIGGER "payment_held_by_pause" BEFORE INSERT ON "payment" FOR EACH ROW EXECUTE FUNCTION pause_holds_payment();--> statement-breakpoint
CREATE TRIGGER "procurement_plan_held_by_pause" BEFORE INSERT OR UPDATE OF "state" ON "procurement_plan" FOR EACH ROW EXECUTE FUNCTION pause_holds_plan();--> statement-breakpoint
CREATE TRIGGER "project_held_by_pause" BEFORE UPDATE OF "phase" ON "project" FOR EACH ROW WHEN (OLD.phase IS DISTINCT FROM NEW.phase) EXECUTE FUNCTION pause_holds_project();--> statement-breakpoint
CREATE TRIGGER "pause_not_deleted" BEFORE DELETE ON "pause" FOR EACH ROW EXECUTE FUNCTION pause_row_kept();--> statement-breakpoint
CREATE TRIGGER "pause_kept" BEFORE UPDATE ON "pause" FOR EACH ROW WHEN (
  OLD.ended_on IS NOT NULL
  OR to_jsonb(OLD) - '{condition_directive_id,condition_day,condition_words,review_on,scope,ended_on,ending,ended_clause_id,ended_word_of,ended_word_on,ended_words,ended_by,ended_at,version}'::text[]
    IS DISTINCT FROM to_jsonb(NEW) - '{condition_directive_id,condition_day,condition_words,review_on,scope,ended_on,ending,ended_clause_id,ended_word_of,ended_word_on,ended_words,ended_by,ended_at,version}'::text[]
) EXECUTE FUNCTION pause_row_kept();
