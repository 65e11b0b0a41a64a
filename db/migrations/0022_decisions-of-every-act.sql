ALTER TABLE "decision" ADD COLUMN "review_on" date;--> statement-breakpoint
ALTER TABLE "due_decision" ADD COLUMN "decision_id" integer;--> statement-breakpoint
ALTER TABLE "due_decision" ADD CONSTRAINT "due_decision_decision_id_decision_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."decision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_to_review" ON "decision" USING btree ("review_on") WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX "decision_effect_contract" ON "decision_effect" USING btree ("contract_id");--> statement-breakpoint
CREATE INDEX "decision_effect_pause" ON "decision_effect" USING btree (((made ->> 'pauseId')::integer));--> statement-breakpoint
CREATE UNIQUE INDEX "due_decision_lease_once" ON "due_decision" USING btree ("lease_id") WHERE state = 'waiting' and question = 'lease-end';--> statement-breakpoint
CREATE INDEX "due_decision_settled_by" ON "due_decision" USING btree ("decision_id");--> statement-breakpoint
-- What an older version recorded was decided too: each act of it becomes a decision with its effects (decision-effect.ts).
-- The titles are those of decision-title.ts, the fields those of effect-fields.server.ts.
DO $$
DECLARE
  act record; target record; decided integer; at_ordinal integer;
BEGIN
  FOR act IN
    SELECT p.act_key, min(p."from") AS begun, min(p.id) AS first_id, count(*) FILTER (WHERE p.ending = 'undone') = count(*) AS undone,
      string_agg(coalesce(b.name, pl.name, pr.name), '; ' ORDER BY p.id) AS names
    FROM pause p JOIN project pr ON pr.id = p.project_id
      LEFT JOIN bid_package b ON b.id = p.bid_package_id LEFT JOIN procurement_plan pl ON pl.id = p.plan_id
    GROUP BY p.act_key ORDER BY min(p.id)
  LOOP
    INSERT INTO decision (type, title, taken_on, clause_id, directive_id, word_of, word_on, words, condition_directive_id,
        condition_day, condition_words, review_on, undone_at, undone_by, undone_reason, created_by, created_at, is_sample)
      SELECT 'pause', 'Tạm dừng: ' || act.names, coalesce(p.word_on, p."from"), p.clause_id, p.directive_id, p.word_of, p.word_on, p.words,
        p.condition_directive_id, p.condition_day, p.condition_words, p.review_on,
        CASE WHEN act.undone THEN p.ended_at END, CASE WHEN act.undone THEN p.ended_by END,
        CASE WHEN act.undone THEN coalesce(p.ended_words, '') END, p.created_by, p.created_at, p.is_sample
      FROM pause p WHERE p.id = act.first_id RETURNING id INTO decided;
    INSERT INTO decision_effect (decision_id, ordinal, subject, project_id, plan_id, bid_package_id, act, made, changes, undone_at)
      SELECT decided, row_number() OVER (ORDER BY p.id),
        CASE WHEN p.bid_package_id IS NOT NULL THEN 'bid-package' WHEN p.plan_id IS NOT NULL THEN 'plan' ELSE 'project' END,
        p.project_id, p.plan_id, p.bid_package_id, 'pause', jsonb_build_object('pauseId', p.id),
        jsonb_build_array(jsonb_build_object('field', 'standing', 'before', 'going', 'after', 'paused'),
          jsonb_build_object('field', 'pausedFrom', 'before', NULL, 'after', p."from")),
        CASE WHEN p.ending = 'undone' THEN p.ended_at END
      FROM pause p WHERE p.act_key = act.act_key;
  END LOOP;
  FOR target IN
    SELECT p.*, coalesce(b.name, pl.name, pr.name) AS name
    FROM pause p JOIN project pr ON pr.id = p.project_id
      LEFT JOIN bid_package b ON b.id = p.bid_package_id LEFT JOIN procurement_plan pl ON pl.id = p.plan_id
    WHERE p.ending IN ('resumed', 'cancelled') ORDER BY p.id
  LOOP
    INSERT INTO decision (type, title, taken_on, clause_id, word_of, word_on, words, created_by, created_at, is_sample)
      VALUES (CASE target.ending WHEN 'resumed' THEN 'resume' ELSE 'cancel' END,
        CASE target.ending WHEN 'resumed' THEN 'Cho tiếp tục: ' ELSE 'Hủy: ' END || target.name,
        coalesce(target.ended_word_on, target.ended_on), target.ended_clause_id, target.ended_word_of,
        CASE WHEN target.ended_word_of IS NOT NULL THEN coalesce(target.ended_word_on, target.ended_on) END,
        target.ended_words, target.ended_by, target.ended_at, target.is_sample)
      RETURNING id INTO decided;
    INSERT INTO decision_effect (decision_id, ordinal, subject, project_id, plan_id, bid_package_id, act, made, changes)
      VALUES (decided, 1,
        CASE WHEN target.bid_package_id IS NOT NULL THEN 'bid-package' WHEN target.plan_id IS NOT NULL THEN 'plan' ELSE 'project' END,
        target.project_id, target.plan_id, target.bid_package_id,
        CASE target.ending WHEN 'resumed' THEN 'resume' ELSE 'cancel' END, jsonb_build_object('pauseId', target.id),
        jsonb_build_array(jsonb_build_object('field', 'standing', 'before', 'paused', 'after', 'going'),
          jsonb_build_object('field', 'pausedFrom', 'before', target."from", 'after', NULL)));
    UPDATE due_decision SET decision_id = decided WHERE pause_id = target.id AND state = 'taken';
  END LOOP;
  FOR target IN
    SELECT r.*, l.service, l.project_id, l.is_sample, coalesce(p.name, l.service) AS by_name
    FROM lease_renewal r JOIN lease l ON l.id = r.lease_id LEFT JOIN person p ON p.id = r.created_by ORDER BY r.id
  LOOP
    INSERT INTO decision (type, title, taken_on, clause_id, word_of, word_on, words, created_by, created_at, is_sample)
      VALUES ('continue-lease', 'Tiếp tục thuê: ' || target.service, target.signed_on, target.clause_id,
        CASE WHEN target.clause_id IS NULL THEN target.by_name END, CASE WHEN target.clause_id IS NULL THEN target.signed_on END,
        target.reason, target.created_by, target.created_at, target.is_sample)
      RETURNING id INTO decided;
    INSERT INTO decision_effect (decision_id, ordinal, subject, project_id, lease_id, act, made, changes)
      VALUES (decided, 1, 'lease', target.project_id, target.lease_id, 'renew-lease', jsonb_build_object('renewalId', target.id),
        jsonb_build_array(jsonb_build_object('field', 'endsOn', 'before', target.old_ends_on, 'after', target.new_ends_on)));
  END LOOP;
  FOR target IN
    SELECT t.*, pr.id AS of_project, pr.name, pr.is_sample
    FROM timeline_entry t JOIN project pr ON t.subject = 'project' AND t.subject_id = pr.id::text
    WHERE (t.event = 'project.phase-changed' AND t.data ->> 'to' = 'stopped') OR t.event = 'project.slowed' ORDER BY t.id
  LOOP
    INSERT INTO decision (type, title, taken_on, clause_id, word_of, word_on, words, created_by, created_at, is_sample)
      VALUES (CASE target.event WHEN 'project.slowed' THEN 'slow-down' ELSE 'stop' END,
        CASE target.event WHEN 'project.slowed' THEN 'Chủ động giãn tiến độ: ' ELSE 'Dừng thực hiện: ' END || target.name,
        coalesce((target.data ->> 'on')::date, (target.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date), target.clause_id,
        CASE WHEN target.clause_id IS NULL THEN coalesce(target.actor_name, target.name) END,
        CASE WHEN target.clause_id IS NULL THEN (target.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date END,
        target.data ->> 'reason', (SELECT id FROM person WHERE id = target.actor_id), target.at, target.is_sample)
      RETURNING id INTO decided;
    INSERT INTO decision_effect (decision_id, ordinal, subject, project_id, act, changes)
      VALUES (decided, 1, 'project', target.of_project,
        CASE target.event WHEN 'project.slowed' THEN 'slow-down' ELSE 'stop-project' END,
        CASE target.event WHEN 'project.slowed'
          THEN jsonb_build_array(jsonb_build_object('field', 'pace', 'before', 'normal', 'after', 'slowed'))
          ELSE jsonb_build_array(jsonb_build_object('field', 'phase', 'before', target.data ->> 'from', 'after', 'stopped')) END);
  END LOOP;
END $$;
