import { z } from 'zod'
import { TRANSITIONS } from '~/domain/bid-packages/bid-package-state'
import { PROCUREMENT_METHODS } from '~/domain/bid-packages/bid-package-terms'
import { isDay } from '~/domain/calendar-day'
import { PROJECT_GROUPS } from '~/domain/projects/project-terms'
import { isRegimeCode, REGIME_SERIES } from './regime-terms'

const code = z.string().refine(isRegimeCode, 'not a code')
const text = z.string().trim().min(1).max(1000)
const day = z.string().refine(isDay, 'not a day')
const unit = z.enum(['day', 'workday'])
/** The article; null: the law does not say it, the office planned it. */
const source = text.nullable()
const days = z.number().int().min(0).max(3650)

const parameter = z.strictObject({
  code,
  name: text,
  /** Whole dong, or days, as digits. */
  value: z.string().regex(/^\d{1,17}$/),
  unit: z.enum(['dong', 'day', 'workday', 'month']),
  validFrom: day,
  validTo: day.nullable(),
  source,
})

const packageStep = z.strictObject({
  code,
  name: text,
  days,
  unit,
  source,
  /** The transition that completes it; null: a person says when. */
  completedBy: z.enum(TRANSITIONS).nullable(),
})

const term = z.strictObject({ least: z.number().int().min(0), most: z.number().int().positive(), source: text })
const cited = z.strictObject({ source: text })

/**
 * One law as a file: what it is called, from when to when it holds for new decisions, and what it asks. Nothing in it is
 * code, so that the next decree is loaded (`cli regime load FILE`), not programmed.
 */
export const regimeFile = z
  .strictObject({
    code,
    series: z.enum(REGIME_SERIES),
    name: text,
    shortName: text,
    validFrom: day,
    validTo: day.nullable(),
    sources: z.array(text).min(1),
    parameters: z.array(parameter),
    /** Least warranty of a contract by the group of its project, and the share kept back for it. */
    warranty: z.array(
      z.strictObject({
        groups: z.array(z.enum(PROJECT_GROUPS)).min(1),
        months: z.number().int().positive().max(240),
        retentionBasisPoints: z.number().int().min(0).max(10_000),
        source: text,
      }),
    ),
    lease: z
      .strictObject({
        planOffMarket: cited.nullable(),
        termOffMarket: term.nullable(),
        notForUpgrade: cited.nullable(),
      })
      .nullable(),
    guards: z.array(z.strictObject({ code, says: text, source: text })),
    /** Steps of preparing and deciding a project; of the groups named, or of all. */
    projectSteps: z.array(
      z.strictObject({
        code,
        name: text,
        groups: z.array(z.enum(PROJECT_GROUPS)),
        days: days.nullable(),
        unit,
        source,
      }),
    ),
    /** Steps of selecting a contractor, by form. */
    packageSteps: z.array(
      z.strictObject({ methods: z.array(z.enum(PROCUREMENT_METHODS)).min(1), steps: z.array(packageStep).min(1) }),
    ),
  })
  .refine(({ validFrom, validTo }) => validTo === null || validFrom <= validTo, {
    path: ['validTo'],
    error: 'before validFrom',
  })
  .refine(({ packageSteps }) => isOnce(packageSteps.flatMap(({ methods }) => methods)), {
    path: ['packageSteps'],
    error: 'a form of selection stands twice',
  })
export type Regime = z.infer<typeof regimeFile>
export type PackageStepTemplate = z.infer<typeof packageStep>

const isOnce = (values: readonly string[]) => new Set(values).size === values.length
