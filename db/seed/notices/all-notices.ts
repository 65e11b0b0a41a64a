import { addDays } from '~/domain/calendar-day'
import type { SampleNotice } from '../sample-shapes'
import { BAC_GIANG_2015 } from './bac-giang-2015'
import { BAC_GIANG_2025 } from './bac-giang-2025'
import { CPNET_2014 } from './cpnet-2014'
import { MINISTRY_2016 } from './ministry-2016'
import { NGHE_AN_2008 } from './nghe-an-2008'
import { communes, landAndPlans } from './province-land'
import { monthlyMeeting, operationsCentre } from './province-now'
import { healthAndSchools, procedures } from './province-services'
import { dataCentre, systemsMerged } from './province-systems-merged'
import { REVIEW_2019 } from './review-2019'

/** The notices that the product is told by, with their own dates. */
const SEED_NOTICES: readonly SampleNotice[] = [NGHE_AN_2008, CPNET_2014, BAC_GIANG_2015, MINISTRY_2016, REVIEW_2019]

/** All notices of the sample on a day (ISO); those of the province of today lie within eight months before it. */
export function sampleNotices(today: string): SampleNotice[] {
  const at = (days: number) => addDays(today, days)
  const ofToday = [
    systemsMerged,
    dataCentre,
    procedures,
    healthAndSchools,
    landAndPlans,
    communes,
    operationsCentre,
    monthlyMeeting,
  ]
  return [...SEED_NOTICES, BAC_GIANG_2025, ...ofToday.map((tell) => tell(at))]
}
