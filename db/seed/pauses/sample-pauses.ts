import type { DecisionKind } from '~/domain/directives/decision-kind'

/** A pause of the sample by the clause of its notice, from the notice's day. */
export type SamplePause = {
  project: string
  /** Key and section of the notice that orders it. */
  notice: string
  section: string
  condition: string
  /** Kind of the order of the same clause that it waits for. */
  waitsFor?: DecisionKind
  /** Looked at again so many days before the sample's day. */
  reviewedDaysAgo?: number
}

/**
 * What stands still in the sample: the e-mail equipment by clause 2 of notice 70, since 03/4/2015 (38 days by 10/5/2015),
 * and software of health stations, whose day to be looked at again has come.
 */
export const SAMPLE_PAUSES: SamplePause[] = [
  {
    project: 'bg-email-equipment',
    ...{ notice: 'bg-70', section: '2' },
    condition: 'có kết quả đánh giá hiệu quả và khả năng quản lý, vận hành hệ thống thư điện tử',
    waitsFor: 'evaluate',
  },
  {
    project: 'tramyte',
    ...{ notice: 'bn-systems', section: '4' },
    condition: 'rà soát xong mạng lưới trạm y tế xã sau sắp xếp',
    reviewedDaysAgo: 3,
  },
]
