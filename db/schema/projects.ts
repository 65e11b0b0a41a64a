import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core'
import {
  HEALTHS,
  PROJECT_FIELDS,
  PROJECT_GROUPS,
  PROJECT_KINDS,
  PROJECT_PACES,
  PROJECT_PHASES,
} from '../../app/domain/projects/project-terms'
import { day, dong, folded, id, instant, version } from './columns'
import { clause } from './notices'
import { organisation } from './organisations'
import { person } from './people'

export const project = pgTable(
  'project',
  {
    id: id(),
    /** The province's own short code, DA-0012. */
    code: text().notNull(),
    name: text().notNull(),
    kind: text({ enum: PROJECT_KINDS }).notNull(),
    field: text({ enum: PROJECT_FIELDS }).notNull(),
    summary: text(),
    ownerId: integer()
      .notNull()
      .references(() => organisation.id),
    pmuId: integer().references(() => organisation.id),
    group: text({ enum: PROJECT_GROUPS }),
    phase: text({ enum: PROJECT_PHASES }).notNull().default('proposal'),
    /** The investment decision (or approval of the outline): it fixes the regime of law. */
    decisionNumber: text(),
    decidedOn: day(),
    /** Code of a law on investment in legal_regime. */
    regime: text(),
    totalInvestment: dong(),
    plannedStart: day(),
    plannedEnd: day(),
    actualStart: day(),
    actualEnd: day(),
    pace: text({ enum: PROJECT_PACES }).notNull().default('normal'),
    paceReason: text(),
    paceClauseId: integer().references(() => clause.id),
    declaredHealth: text({ enum: HEALTHS }),
    declaredHealthNote: text(),
    declaredHealthOn: day(),
    isSample: boolean().notNull().default(false),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
    version: version(),
    search: text().generatedAlwaysAs(() =>
      folded(sql`code || ' ' || name || ' ' || coalesce(decision_number, '') || ' ' || coalesce(summary, '')`),
    ),
    sortName: text().generatedAlwaysAs(() => sql`vn_sort(name) collate "C"`),
  },
  (t) => [
    uniqueIndex('project_code_once').on(t.code),
    index('project_search').using('gin', t.search.op('gin_trgm_ops')),
    index('project_owner').on(t.ownerId),
    index('project_phase').on(t.phase),
    index('project_sort_name').on(t.sortName, t.id),
    check('project_investment_positive', sql`${t.totalInvestment} >= 0`),
    check(
      'project_plan_in_order',
      sql`${t.plannedStart} is null or ${t.plannedEnd} is null or ${t.plannedStart} <= ${t.plannedEnd}`,
    ),
    check(
      'project_actual_in_order',
      sql`${t.actualStart} is null or ${t.actualEnd} is null or ${t.actualStart} <= ${t.actualEnd}`,
    ),
    check('project_slowed_with_reason', sql`${t.pace} = 'normal' or ${t.paceReason} is not null`),
  ],
)

export const projectBeneficiary = pgTable(
  'project_beneficiary',
  {
    projectId: integer()
      .notNull()
      .references(() => project.id, { onDelete: 'cascade' }),
    organisationId: integer()
      .notNull()
      .references(() => organisation.id),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.organisationId] }),
    index('project_beneficiary_organisation').on(t.organisationId),
  ],
)

/** A view of a list that a person keeps under a name: the screen's own query string. */
export const savedView = pgTable(
  'saved_view',
  {
    id: id(),
    personId: text()
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    screen: text({ enum: ['portfolio', 'directives', 'bid-packages', 'money'] }).notNull(),
    name: text().notNull(),
    query: text().notNull(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [uniqueIndex('saved_view_name_once').on(t.personId, t.screen, t.name)],
)
