import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.server'
import { type OlderDatabase, olderDatabase } from '#tests/support/older-database'
import { actor } from '#tests/support/project-rows'
import { findDecided } from '~/domain/decisions/decided.queries.server'
import { listEffects } from '~/domain/decisions/decision-page.queries.server'
import { listDecisions } from '~/domain/decisions/decisions.queries.server'
import { readDecisionsView } from '~/domain/decisions/decisions-view'
import { undoDecision } from '~/domain/decisions/undo-decision.commands.server'

/** What a version before decisions had kept: three acts of pausing, a renewal by clause and one by word, two changes of projects. */
const ROWS = `
  insert into person (id, name, email) values ('p1', 'Nguyễn Văn A', 'a@test.invalid');
  insert into organisation (kind) values ('department');
  insert into organisation_name (organisation_id, kind, name) values (1, 'official', 'Sở TT&TT');
  insert into project (code, name, kind, field, owner_id, phase) values
    ('THU', 'Thư điện tử', 'system', 'email', 1, 'implementation'),
    ('LT', 'Liên thông', 'system', 'procedures', 1, 'stopped');
  update project set pace = 'slowed', pace_reason = 'cần thêm căn cứ' where id = 1;
  insert into notice (state, number_symbol, issuer, issued_on, text, confirmed_at)
    values ('confirmed', '70/TB-UBND', 'UBND tỉnh', '2015-04-03', 'Tạm dừng kế hoạch đấu thầu.', now());
  insert into clause (notice_id, section, start, "end") values (1, '2', 0, 27);
  insert into bid_package (project_id, ordinal, name, value, method, field, state_since) values
    (1, 1, 'Mua máy chủ', 2000000000, 'open-bidding', 'goods', '2015-03-01'),
    (1, 2, 'Mua thiết bị', 900000000, 'open-bidding', 'goods', '2015-03-01'),
    (1, 3, 'Đào tạo', 100000000, 'open-bidding', 'goods', '2015-03-01'),
    (1, 4, 'Phần mềm', 100000000, 'open-bidding', 'goods', '2015-03-01');
  insert into pause (project_id, bid_package_id, "from", clause_id, condition_words, act_key, created_by) values
    (1, 1, '2015-04-03', 1, 'có kết quả đánh giá', '11111111-1111-4111-8111-111111111111', 'p1'),
    (1, 2, '2015-04-03', 1, 'có kết quả đánh giá', '11111111-1111-4111-8111-111111111111', 'p1');
  insert into pause (project_id, bid_package_id, "from", word_of, word_on, ended_on, ending, ended_at, ended_by, ended_word_of, ended_words)
    values (1, 3, '2015-04-06', 'Phó Chủ tịch', '2015-04-06', '2015-04-06', 'undone', now(), 'p1', 'Phó Chủ tịch', 'ghi nhầm');
  insert into pause (project_id, bid_package_id, "from", word_of, word_on, ended_on, ending, ended_at, ended_by, ended_word_of, ended_word_on)
    values (1, 4, '2015-04-06', 'Phó Chủ tịch', '2015-04-06', '2015-05-11', 'resumed', now(), 'p1', 'Chủ tịch', '2015-05-10');
  insert into due_decision (question, project_id, pause_id, opened_on, opened_at, state, closed_at, closed_on)
    values ('resume-or-cancel', 1, 4, '2015-05-01', now(), 'taken', now(), '2015-05-11');
  insert into supplier (name) values ('VDC Online');
  insert into lease (project_id, provider_id, service, on_market, starts_on, first_ends_on, ends_on, fee_period, fee)
    values (1, 1, 'Thuê thư điện tử', true, '2014-01-01', '2014-12-31', '2016-12-31', 'month', 30000000);
  insert into lease_renewal (lease_id, old_ends_on, new_ends_on, signed_on, clause_id, created_by) values
    (1, '2014-12-31', '2015-12-31', '2014-12-20', null, 'p1'), (1, '2015-12-31', '2016-12-31', '2015-12-20', 1, 'p1');
  insert into timeline_entry (subject, subject_id, project_id, at, event, data, actor_id, actor_name, clause_id) values
    ('project', '1', 1, '2015-04-07T02:00:00Z', 'project.slowed', '{"reason":"cần thêm căn cứ"}', 'p1', 'Nguyễn Văn A', 1),
    ('project', '2', 2, '2015-04-08T02:00:00Z', 'project.phase-changed',
      '{"from":"preparation","to":"stopped","on":"2015-04-07","reason":"trùng lặp"}', 'p1', 'Nguyễn Văn A', null),
    ('project', '2', 2, '2015-02-08T02:00:00Z', 'project.phase-changed', '{"from":"proposal","to":"preparation"}', 'p1', 'Nguyễn Văn A', null);`

let older: OlderDatabase
let db: Database
beforeAll(async () => {
  older = await olderDatabase('0021_appraisals')
  await older.write(ROWS)
  db = await older.upgrade()
}, 120_000)
afterAll(() => older?.stop())

const view = { ...readDecisionsView(new URLSearchParams('show=taken')) }
const all = () => listDecisions(db, { view, day: '2026-01-01', scope: 'all' })
const titled = async (title: string) => {
  const found = (await all()).find((one) => one.title === title)
  if (!found) throw new Error(`No decision «${title}»`)
  return found
}

describe('what an older version recorded (0022)', () => {
  test('each act is one decision with its cause and its day, whatever number of things it paused', async () => {
    const told = (await all()).map(({ type, title, takenOn, notice, wordOf }) => [
      takenOn,
      type,
      title,
      notice ?? wordOf,
    ])
    expect(told).toEqual([
      ['2015-12-20', 'continue-lease', 'Tiếp tục thuê: Thuê thư điện tử', '70/TB-UBND'],
      ['2015-05-10', 'resume', 'Cho tiếp tục: Phần mềm', 'Chủ tịch'],
      ['2015-04-07', 'stop', 'Dừng thực hiện: Liên thông', 'Nguyễn Văn A'],
      ['2015-04-07', 'slow-down', 'Chủ động giãn tiến độ: Thư điện tử', '70/TB-UBND'],
      ['2015-04-06', 'pause', 'Tạm dừng: Phần mềm', 'Phó Chủ tịch'],
      ['2015-04-06', 'pause', 'Tạm dừng: Đào tạo', 'Phó Chủ tịch'],
      ['2015-04-03', 'pause', 'Tạm dừng: Mua máy chủ; Mua thiết bị', '70/TB-UBND'],
      ['2014-12-20', 'continue-lease', 'Tiếp tục thuê: Thuê thư điện tử', 'Nguyễn Văn A'],
    ])
  })

  test('its effects stand at what they changed, with what was before and after', async () => {
    const { id } = await titled('Tạm dừng: Mua máy chủ; Mua thiết bị')
    expect(await listEffects(db, { id, scope: 'all' })).toMatchObject([
      { act: 'pause', subject: 'bid-package', name: 'Mua máy chủ', pauseId: 1, project: 'Thư điện tử' },
      {
        act: 'pause',
        name: 'Mua thiết bị',
        changes: [{ field: 'standing', after: 'paused' }, { after: '2015-04-03' }],
      },
    ])
    const stop = await titled('Dừng thực hiện: Liên thông')
    expect(await listEffects(db, { id: stop.id, scope: 'all' })).toMatchObject([
      { act: 'stop-project', projectId: 2, changes: [{ field: 'phase', before: 'preparation', after: 'stopped' }] },
    ])
    const { fields } = await findDecided(db, { of: { leaseId: 1 }, day: '2016-01-01', scope: 'all' })
    expect(fields.endsOn).toMatchObject({ before: '2015-12-31', section: '2' })
  })

  test('what was taken back then is taken back now, and what was settled names the decision that settled it', async () => {
    expect(await titled('Tạm dừng: Đào tạo')).toMatchObject({ undoneBy: 'Nguyễn Văn A', undoneReason: 'ghi nhầm' })
    const [due] = await db.execute<{ title: string }>(sql`
      select d.title from due_decision q join decision d on d.id = q.decision_id where q.pause_id = 4`)
    expect(due).toEqual({ title: 'Cho tiếp tục: Phần mềm' })
  })

  test('is taken back as one act like a decision of today', async () => {
    const undo = async (title: string) => {
      const { id: decisionId } = await titled(title)
      return undoDecision(db, { decisionId, reason: 'ghi nhầm', by: actor(), now: new Date('2016-01-05T02:00:00Z') })
    }
    expect(await undo('Tạm dừng: Mua máy chủ; Mua thiết bị')).toMatchObject({ ok: true })
    expect(await undo('Tiếp tục thuê: Thuê thư điện tử')).toMatchObject({ ok: true })
    expect(await undo('Chủ động giãn tiến độ: Thư điện tử')).toMatchObject({ ok: true })
    expect(await undo('Dừng thực hiện: Liên thông')).toMatchObject({ ok: true })
    const [row] = await db.execute<{ all: unknown }>(sql`select jsonb_build_object(
      'paused', (select count(*) from pause where ended_on is null), 'lease', (select ends_on from lease),
      'projects', (select jsonb_agg(phase || ' ' || pace order by id) from project)) as all`)
    expect(row?.all).toEqual({
      ...{ paused: 0, lease: '2015-12-31' },
      projects: ['implementation normal', 'preparation normal'],
    })
  })
})
