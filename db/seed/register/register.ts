import type { SampleOrganisation, SampleSuccession } from '../sample-shapes'
import { BAC_GIANG, BAC_GIANG_SUCCESSIONS } from './bac-giang'
import { BAC_NINH, BAC_NINH_SUCCESSIONS } from './bac-ninh'
import { MINISTRY, MINISTRY_SUCCESSIONS } from './ministry'
import { OTHER_SUCCESSIONS, OTHER_UNITS } from './other-units'

export const SAMPLE_ORGANISATIONS: readonly SampleOrganisation[] = [
  ...BAC_NINH,
  ...BAC_GIANG,
  ...MINISTRY,
  ...OTHER_UNITS,
]

export const SAMPLE_SUCCESSIONS: readonly SampleSuccession[] = [
  ...BAC_GIANG_SUCCESSIONS,
  ...BAC_NINH_SUCCESSIONS,
  ...MINISTRY_SUCCESSIONS,
  ...OTHER_SUCCESSIONS,
]
