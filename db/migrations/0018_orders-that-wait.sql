-- Orders to pause, stop or keep renting that were confirmed before pauses were recorded wait on the desk like new ones.
INSERT INTO "due_decision" ("question", "project_id", "directive_id", "opened_on", "opened_at", "is_sample")
SELECT 'proposed-by-notice', p.id, d.id, coalesce(d.issued_on, current_date), now(), d.is_sample
FROM "directive" d
JOIN "directive_project" dp ON dp.directive_id = d.id
JOIN "project" p ON p.id = dp.project_id
WHERE d.decision IN ('pause', 'stop', 'continue-rent') AND d.completed_on IS NULL AND p.phase NOT IN ('closed', 'stopped')
  AND NOT EXISTS (SELECT 1 FROM "pause" s WHERE s.directive_id = d.id AND s.project_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM "due_decision" w WHERE w.directive_id = d.id AND w.project_id = p.id);
