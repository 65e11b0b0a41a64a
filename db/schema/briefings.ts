import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { BRIEFING_STATES } from '../../app/domain/briefings/briefing'
import { type DraftConclusion, MATTER_KINDS, type MatterContent } from '../../app/domain/briefings/matter'
import { day, folded, id, instant, version } from './columns'
import { decision } from './decisions'
import { directive } from './directives'
import { notice } from './notices'
import { organisation } from './organisations'
import { person } from './people'
import { project } from './projects'

/**
 * What the chair is given before a meeting. From the issue on `frozen` holds everything that a page or a paper of it is
 * made of; a trigger refuses any change of it and of its matters (R13). A correction is a new briefing that names it.
 */
export const briefing = pgTable(
  'briefing',
  {
    id: id(),
    title: text().notNull(),
    meetingOn: day().notNull(),
    /** «08:00»; null: not yet known. */
    meetingTime: text(),
    place: text(),
    /** Who chairs the meeting, as a notice words it: «Chủ tịch UBND tỉnh». */
    chair: text().notNull(),
    state: text({ enum: BRIEFING_STATES }).notNull().default('draft'),
    /** The instant its figures are of. */
    asOf: instant(),
    issuedAt: instant(),
    issuedBy: text().references(() => person.id),
    presentedAt: instant(),
    closedAt: instant(),
    /** The briefing that this one corrects. */
    correctsId: integer().references((): AnyPgColumn => briefing.id),
    /** Canonical JSON, and the SHA-256 of its bytes in UTF-8. */
    frozen: text(),
    frozenSha256: text(),
    /** The signed notice of the meeting's conclusions, once it was brought in. */
    noticeId: integer().references(() => notice.id),
    createdBy: text().references(() => person.id),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull().default(false),
    version: version(),
    search: text().generatedAlwaysAs(() => folded(sql`title || ' ' || chair`)),
  },
  (t) => [
    index('briefing_newest').on(t.meetingOn, t.id),
    index('briefing_search').using('gin', t.search.op('gin_trgm_ops')),
    check('briefing_frozen_when_issued', sql`(${t.state} = 'draft') = (${t.frozen} is null)`),
    check(
      'briefing_frozen_whole',
      sql`(${t.frozen} is null) = (${t.frozenSha256} is null) and (${t.frozen} is null) = (${t.issuedAt} is null)
        and (${t.frozen} is null) = (${t.asOf} is null)`,
    ),
    check('briefing_corrects_another', sql`${t.correctsId} <> ${t.id}`),
  ],
)

/** One matter of the agenda: its sheet as a person edits it. */
export const matter = pgTable(
  'matter',
  {
    id: id(),
    briefingId: integer()
      .notNull()
      .references(() => briefing.id, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    kind: text({ enum: MATTER_KINDS }).notNull(),
    /** What it was drafted from: `lease:3`, `pause:7`; a briefing holds each once. Null for a question of one's own. */
    sourceKey: text(),
    /** Whose units may see it (R15). */
    projectId: integer().references(() => project.id),
    organisationId: integer().references(() => organisation.id),
    content: jsonb().$type<MatterContent>().notNull(),
    version: version(),
  },
  (t) => [
    index('matter_briefing').on(t.briefingId, t.ordinal),
    index('matter_project').on(t.projectId),
    uniqueIndex('matter_source_once').on(t.briefingId, t.sourceKey),
  ],
)

/** What the meeting said of a matter: the option chosen or own words, and whose word it was. */
export const matterOutcome = pgTable(
  'matter_outcome',
  {
    id: id(),
    matterId: integer()
      .notNull()
      .unique('matter_outcome_once')
      .references(() => matter.id),
    /** Null: none of the options, but what the words say. */
    optionKey: text(),
    words: text(),
    saidBy: text().notNull(),
    saidOn: day().notNull(),
    recordedBy: text().references(() => person.id),
    recordedAt: instant().notNull(),
    version: version(),
  },
  (t) => [check('matter_outcome_says_something', sql`${t.optionKey} is not null or ${t.words} is not null`)],
)

/** One recorded conclusion: what the notice will say, the decision it was carried out by, the directive it became. */
export const matterConclusion = pgTable(
  'matter_conclusion',
  {
    id: id(),
    outcomeId: integer()
      .notNull()
      .references(() => matterOutcome.id, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    conclusion: jsonb().$type<DraftConclusion>().notNull(),
    decisionId: integer().references(() => decision.id),
    directiveId: integer().references(() => directive.id),
  },
  (t) => [
    index('matter_conclusion_outcome').on(t.outcomeId, t.ordinal),
    index('matter_conclusion_decision').on(t.decisionId),
    index('matter_conclusion_directive').on(t.directiveId),
  ],
)
