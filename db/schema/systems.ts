import { sql } from 'drizzle-orm'
import { boolean, check, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { PROJECT_FIELDS } from '../../app/domain/projects/project-terms'
import {
  HOSTINGS,
  INTERFACE_MEANS,
  INTERFACE_STATES,
  SYSTEM_KINDS,
  SYSTEM_STATES,
  UNIT_STANDINGS,
} from '../../app/domain/systems/system-terms'
import { supplier } from './bid-packages'
import { day, dong, folded, id, instant, version } from './columns'
import { lease } from './leases'
import { clause } from './notices'
import { organisation } from './organisations'
import { person } from './people'
import { project } from './projects'

/** What runs (hệ thống thông tin), whose it is, who keeps it and under which contract. */
export const informationSystem = pgTable(
  'information_system',
  {
    id: id(),
    name: text().notNull(),
    kind: text({ enum: SYSTEM_KINDS }).notNull().default('system'),
    field: text({ enum: PROJECT_FIELDS }).notNull(),
    ownerId: integer()
      .notNull()
      .references(() => organisation.id),
    supplierId: integer().references(() => supplier.id),
    projectId: integer().references(() => project.id),
    leaseId: integer().references(() => lease.id),
    state: text({ enum: SYSTEM_STATES }).notNull(),
    /** First day of its state. */
    since: day().notNull(),
    contractEndsOn: day(),
    yearlyCost: dong(),
    hosting: text({ enum: HOSTINGS }),
    /** Which data it keeps, in words. */
    holds: text(),
    /** Units keep their own programs beside it and join: it has a core-and-integrate board. */
    isCore: boolean().notNull().default(false),
    /** The clause that orders it so. */
    clauseId: integer().references(() => clause.id),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
    version: version(),
    search: text().generatedAlwaysAs(() => folded(sql`name || ' ' || coalesce(holds, '')`)),
  },
  (t) => [
    index('information_system_owner').on(t.ownerId),
    index('information_system_project').on(t.projectId),
    index('information_system_lease').on(t.leaseId),
    index('information_system_search').using('gin', t.search.op('gin_trgm_ops')),
    check('information_system_cost', sql`${t.yearlyCost} >= 0`),
  ],
)

/** A unit at a system: it uses it, or keeps its own program beside the core. */
export const systemUnit = pgTable(
  'system_unit',
  {
    id: id(),
    systemId: integer()
      .notNull()
      .references(() => informationSystem.id),
    organisationId: integer()
      .notNull()
      .references(() => organisation.id),
    standing: text({ enum: UNIT_STANDINGS }).notNull(),
    users: integer(),
    /** The unit's own program, where it has one. */
    program: text(),
    /** How its own program exchanges with the core; null where nothing has to. */
    interfaceState: text({ enum: INTERFACE_STATES }),
    contractEndsOn: day(),
    yearlyCost: dong(),
    nextStep: text(),
    nextStepBy: day(),
    version: version(),
  },
  (t) => [
    uniqueIndex('system_unit_once').on(t.systemId, t.organisationId),
    index('system_unit_organisation').on(t.organisationId),
    check('system_unit_users', sql`${t.users} >= 0`),
    check('system_unit_cost', sql`${t.yearlyCost} >= 0`),
  ],
)

/** What one system gives another (liên thông, kết nối, chia sẻ dữ liệu); `bothWays` where it also takes. */
export const systemInterface = pgTable(
  'system_interface',
  {
    id: id(),
    fromId: integer()
      .notNull()
      .references(() => informationSystem.id),
    toId: integer()
      .notNull()
      .references(() => informationSystem.id),
    bothWays: boolean().notNull().default(false),
    exchanged: text().notNull(),
    means: text({ enum: INTERFACE_MEANS }).notNull(),
    state: text({ enum: INTERFACE_STATES }).notNull(),
    /** First day of its state. */
    since: day().notNull(),
    /** What proves the state: a minute, a log, a letter. */
    evidence: text(),
    version: version(),
  },
  (t) => [
    index('system_interface_from').on(t.fromId),
    index('system_interface_to').on(t.toId),
    check('system_interface_two_ends', sql`${t.fromId} <> ${t.toId}`),
  ],
)

/** One change of a state, with its cause (R2): of a system, of a unit at it, or of an interface; exactly one of them. */
export const systemStateChange = pgTable(
  'system_state_change',
  {
    id: id(),
    systemId: integer().references(() => informationSystem.id, { onDelete: 'cascade' }),
    systemUnitId: integer().references(() => systemUnit.id, { onDelete: 'cascade' }),
    interfaceId: integer().references(() => systemInterface.id, { onDelete: 'cascade' }),
    /** Null where it is the first. */
    was: text(),
    became: text().notNull(),
    on: day().notNull(),
    clauseId: integer().references(() => clause.id),
    /** Whose word it is, or which paper, where no clause orders it. */
    words: text(),
    by: text().references(() => person.id),
    at: instant().notNull().defaultNow(),
  },
  (t) => [
    index('system_state_change_system').on(t.systemId),
    index('system_state_change_unit').on(t.systemUnitId),
    index('system_state_change_interface').on(t.interfaceId),
    check('system_state_change_of_one', sql`num_nonnulls(${t.systemId}, ${t.systemUnitId}, ${t.interfaceId}) = 1`),
    check('system_state_change_cause', sql`${t.clauseId} is not null or ${t.words} is not null`),
  ],
)
