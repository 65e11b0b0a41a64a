import { expect, test } from 'vitest'
import { planApprovalForm } from '~/domain/bid-packages/bid-package.forms'
import { readNetworkNumber, readNetworkVersion } from '~/domain/bid-packages/network-number'
import { transitionForm } from '~/domain/bid-packages/transition.forms'
import { issuesOf } from '~/http/form-values'
import { issueSentence } from '~/words/issue-sentence'
import { wordsIn } from '~/words/words'

test('a number is read as the network writes it, however it was typed', () => {
  expect(readNetworkNumber('IB', 'IB2400211941-00')).toEqual({ number: 'IB2400211941', version: '00' })
  expect(readNetworkNumber('IB', ' ib 2400211941 – 01 ')).toEqual({ number: 'IB2400211941', version: '01' })
  expect(readNetworkNumber('PL', 'PL2400121395')).toEqual({ number: 'PL2400121395', version: null })
})

test('what is of another kind or too short is none', () => {
  for (const typed of ['PL2400211941', 'IB240021194', 'IB24002119410', '2400211941', 'IB2400211941-0', 'IB24O0211941'])
    expect(readNetworkNumber('IB', typed)).toBe(null)
})

test('a version is two digits', () => {
  expect(readNetworkVersion('0')).toBe('00')
  expect(readNetworkVersion('12')).toBe('12')
  expect(readNetworkVersion('x')).toBe(null)
})

const filled = { transition: 'publish', on: '2024-05-02', version: '1' }

test('the form takes the version from the number, and says what a number looks like', () => {
  const read = transitionForm.parse({ ...filled, networkNumber: 'ib2400211941-02' })
  expect(read.facts).toMatchObject({ networkNumber: 'IB2400211941', networkVersion: '02' })
  const wrong = transitionForm.safeParse({ ...filled, networkNumber: 'PL2400211941' })
  const [issue] = wrong.success ? [] : issuesOf(wrong.error)
  expect(issue).toMatchObject({ field: 'networkNumber', key: 'procurement.not-a-ib-number' })
  expect(issue && issueSentence(wordsIn('vi'), issue)).toContain('“PL2400211941” không phải số thông báo mời thầu')
})

test('amounts are read as officials type them', () => {
  expect(transitionForm.parse({ ...filled, amount: '12,5 tỷ' }).facts.amount).toBe(12_500_000_000n)
})

test('the approval of a plan asks its decision', () => {
  const wrong = planApprovalForm.safeParse({ planId: '1', version: '1', networkNumber: 'PL12' })
  const fields = wrong.success ? [] : issuesOf(wrong.error).map(({ field }) => field)
  expect(fields).toEqual(['decisionNumber', 'decidedOn', 'networkNumber'])
})
