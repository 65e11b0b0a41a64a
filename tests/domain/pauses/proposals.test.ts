import { describe, expect, test } from 'vitest'
import { readPausesView, writePausesView } from '~/domain/pauses/pauses-view'
import { suggestCondition, suggestTargets } from '~/domain/pauses/proposals'

const plan = { planId: 1, bidPackageId: null, name: 'Kế hoạch lựa chọn nhà thầu' }
const equipment = { planId: 1, bidPackageId: 7, name: 'Mua bổ sung thiết bị thư điện tử' }
const training = { planId: 1, bidPackageId: 8, name: 'Đào tạo người dùng' }
const order = 'tạm dừng kế hoạch đấu thầu mua bổ sung thiết bị để chuyển hệ thống thư điện tử công vụ'

describe('what an order to pause means', () => {
  test('the package whose name it speaks of', () => {
    expect(suggestTargets(order, 5, [plan, equipment, training])).toEqual([
      { projectId: 5, planId: null, bidPackageId: 7 },
    ])
  })
  test('the plan, where no package is named but a tender is', () => {
    expect(suggestTargets(order, 5, [plan, training])).toEqual([{ projectId: 5, planId: 1, bidPackageId: null }])
  })
  test('else the whole project', () => {
    const whole = [{ projectId: 5, planId: null, bidPackageId: null }]
    expect(suggestTargets('tạm dừng triển khai để rà soát', 5, [plan, training])).toEqual(whole)
    expect(suggestTargets(order, 5, [])).toEqual(whole)
  })
})

describe('which other order is waited for', () => {
  const evaluate = {
    directiveId: 3,
    text: 'đánh giá hiệu quả và khả năng vận hành hệ thống',
    decision: 'evaluate',
    sharesProject: true,
  }
  const report = { directiveId: 4, text: 'báo cáo Chủ tịch UBND tỉnh', decision: 'report', sharesProject: false }
  test('the one that shares its words; none where nothing is near', () => {
    expect(suggestCondition('trong thời gian chờ đánh giá hiệu quả hệ thống', [report, evaluate])).toBe(3)
    expect(suggestCondition('khi có vốn', [report])).toBeNull()
    expect(suggestCondition(null, [evaluate])).toBeNull()
  })
})

test('the view of the list survives its URL, nonsense asks nothing', () => {
  const view = { show: 'over' as const, q: 'thư', project: 4, page: 2 }
  expect(readPausesView(writePausesView(view))).toEqual(view)
  const empty = readPausesView(new URLSearchParams('show=x&project=-1&page=0'))
  expect(empty).toEqual({ show: 'open', q: '', project: null, page: 1 })
  expect(writePausesView(empty).toString()).toBe('')
})
