import { sql } from 'drizzle-orm'
import { constraintIssue } from '#db/constraint-errors.server'
import { advanceBidPackage } from '~/domain/bid-packages/advance-bid-package.commands.server'
import { NO_FACTS } from '~/domain/bid-packages/bid-package-facts'
import { RULES, TRANSITIONS } from '~/domain/bid-packages/bid-package-state'
import type { CommandResult } from '~/domain/command-result'
import { changePhase } from '~/domain/projects/project-pace.commands.server'
import { action as packageAction } from '~/routes/bid-packages/page/route'
import { action as projectAction } from '~/routes/projects/project/route'
import { issueSentence } from '~/words/issue-sentence'
import { wordsIn } from '~/words/words'
import { sendForm } from './page-action.server'
import { sendJson } from './program.server'
import { BY, nextPhase, STORY_DAY, STORY_NOW, type Stage } from './stage.server'

/** One way to advance that was tried: refused or not, and what refused it. */
export type Tried = { way: string; refused: boolean; by: string }
/** By which a person comes in at the pages, and a program at /api/v1. */
type Keys = { cookie: string; token: string }
type Way = { way: string; go: (stage: Stage, keys: Keys) => Promise<Omit<Tried, 'way'>> }

const paid = { kind: 'advance', sourceId: 1, planYear: 2015, paidOn: STORY_DAY, amount: '1 triệu' }
const published = { ...NO_FACTS, documentNumber: '7/QĐ', documentOn: STORY_DAY, closesOn: '2015-05-04' }

/** What a command refused because of the pause, in its own sentence; a refusal for another reason is none. */
async function command(work: Promise<CommandResult<object>>): Promise<Omit<Tried, 'way'>> {
  const result = await work
  if (result.ok || (result.reason !== 'conflict' && result.reason !== 'invalid')) return { refused: false, by: '' }
  const issue = result.issues.find(({ key }) => key === 'pauses.stands-still')
  return issue ? { refused: true, by: issueSentence(wordsIn('vi'), issue) } : { refused: false, by: '' }
}

/** A statement sent straight to the database over the application's own connection, as its role. */
const statement =
  (words: ReturnType<typeof sql>) =>
  async ({ db }: Stage): Promise<Omit<Tried, 'way'>> => {
    try {
      await db.execute(words)
      return { refused: false, by: '' }
    } catch (error) {
      const issue = constraintIssue(error)
      if (issue?.key !== 'pauses.stands-still') throw error
      return { refused: true, by: issueSentence(wordsIn('vi'), issue) }
    }
  }

async function form(sent: Promise<{ status: number; sentence: string }>): Promise<Omit<Tried, 'way'>> {
  const { status, sentence } = await sent
  return { refused: status === 409 && sentence !== '', by: status === 409 ? sentence : `status ${status}` }
}

/** Every way to advance a package under a pause of it. */
export const packageWays = (stage: Stage): Way[] => [
  {
    way: 'command: publish',
    go: ({ db, bidPackageId }) =>
      command(
        advanceBidPackage(db, {
          ...{
            bidPackageId,
            transition: 'publish',
            on: STORY_DAY,
            facts: published,
            version: 1,
            by: BY,
            now: STORY_NOW,
          },
        }),
      ),
  },
  {
    way: 'page action: publish',
    go: ({ bidPackageId }, { cookie }) =>
      form(
        sendForm(packageAction, {
          ...{ path: `/bid-packages/${bidPackageId}`, id: bidPackageId, cookie },
          fields: {
            ...{ intent: 'advance', transition: 'publish', version: '1', on: STORY_DAY, documentNumber: '7/QĐ' },
            ...{ documentOn: STORY_DAY, closesOn: '2015-05-04', networkNumber: '', networkVersion: '' },
          },
        }),
      ),
  },
  {
    way: 'api: publish',
    go: ({ bidPackageId }, { token }) =>
      form(
        sendJson(`/bid-packages/${bidPackageId}/transitions`, {
          ...{ token, version: 1 },
          body: { transition: 'publish', on: STORY_DAY, ...published },
        }),
      ),
  },
  {
    way: 'api: payment',
    go: ({ projectId, bidPackageId }, { token }) =>
      form(sendJson(`/projects/${projectId}/payments`, { token, body: { ...paid, purse: `package:${bidPackageId}` } })),
  },
  ...TRANSITIONS.filter((name) => RULES[name].advances && RULES[name].to !== 'preparing-documents').map((name) => ({
    way: `sql: bid_package.state = ${RULES[name].to}`,
    go: statement(sql`update bid_package set state = ${RULES[name].to} where id = ${stage.bidPackageId}`),
  })),
  { way: 'sql: insert contract', go: statement(insertContract(stage)) },
  { way: 'sql: insert payment', go: statement(insertPayment(stage, stage.bidPackageId)) },
]

/** Every way to advance a project as a whole, its plan and its packages under a pause of all of it. */
export const projectWays = (stage: Stage): Way[] => [
  {
    way: 'command: next phase of the project',
    go: async (of) =>
      command(
        changePhase(of.db, {
          ...{ projectId: of.projectId, ...(await nextPhase(of)), on: STORY_DAY },
          ...{ reason: null, clauseId: null, by: BY, now: STORY_NOW },
        }),
      ),
  },
  {
    way: 'page action: next phase of the project',
    go: async (of, { cookie }) => {
      const { to, version } = await nextPhase(of)
      const fields = { intent: 'phase', to, on: STORY_DAY, reason: '', clauseId: '', version: String(version) }
      return form(sendForm(projectAction, { path: `/projects/${of.projectId}`, id: of.projectId, cookie, fields }))
    },
  },
  {
    way: 'api: next phase of the project',
    go: async (of, { token }) => {
      const { to, version } = await nextPhase(of)
      return form(sendJson(`/projects/${of.projectId}/phase-changes`, { token, version, body: { to, on: STORY_DAY } }))
    },
  },
  {
    way: 'command: publish under a pause of the project',
    go: ({ db, bidPackageId }) =>
      command(
        advanceBidPackage(db, {
          ...{
            bidPackageId,
            transition: 'publish',
            on: STORY_DAY,
            facts: published,
            version: 1,
            by: BY,
            now: STORY_NOW,
          },
        }),
      ),
  },
  {
    way: 'sql: project.phase',
    go: statement(
      sql`update project set phase = case phase when 'preparation' then 'implementation' else 'closing' end where id = ${stage.projectId}`,
    ),
  },
  {
    way: 'sql: insert approved plan',
    go: statement(sql`insert into procurement_plan (project_id, name, state, decision_number, decided_on)
      values (${stage.projectId}, 'Kế hoạch điều chỉnh', 'approved', '13/QĐ-STTTT', ${STORY_DAY})`),
  },
  { way: 'sql: insert payment of the project', go: statement(insertPayment(stage, null)) },
]

const insertContract = ({ projectId, bidPackageId }: Stage) => sql`
  with supplier as (insert into supplier (name) values ('Nhà thầu') returning id)
  insert into contract (project_id, bid_package_id, supplier_id, number, signed_on, value, type)
  select ${projectId}, ${bidPackageId}, id, '1/HĐ', ${STORY_DAY}, 1000000, 'lump-sum' from supplier`

const insertPayment = ({ projectId }: Stage, bidPackageId: number | null) => sql`
  with source as (insert into funding_source (code, name, level, nature)
    values (${`KIEM-${bidPackageId ?? 0}`}, 'Nguồn kiểm tra', 'provincial', 'recurrent') returning id)
  insert into payment (project_id, bid_package_id, source_id, plan_year, paid_on, kind, amount)
  select ${projectId}, ${bidPackageId}::integer, id, 2015, ${STORY_DAY}, 'advance', 1000000 from source`
