import { describe, expect, test } from 'vitest'
import { decisionForm } from '~/domain/decisions/decision.forms'
import { DECISION_TYPES } from '~/domain/decisions/decision-terms'
import { ACT_FIELDS, boxOf, FORM_ACTS, suggestedAct } from '~/routes/decisions/new/act-fields'
import { isUntouched, newEffect, projectsOf, sentEffect, withAct } from '~/routes/decisions/new/typed-effect'

const option = (fields: Record<string, unknown>, projectId: number | null = 7) => ({
  ...{ value: JSON.stringify({ fields, projectId }), label: 'x' },
})
const starts = { lease: option({ leaseId: 3 }), project: option({ projectId: 7 }) }

describe('an effect as it is typed', () => {
  test('begins on what the page knows; another act on the same kind of thing keeps it', () => {
    const renewing = newEffect(0, 'renew-lease', starts)
    expect(renewing.target).toEqual(starts.lease)
    expect(newEffect(0, 'pause', starts).target).toBeNull()
    const other = { ...renewing, target: option({ leaseId: 9 }) }
    expect(withAct(other, 'end-lease', starts).target).toEqual(other.target)
    expect(withAct(other, 'slow-down', starts).target).toEqual(starts.project)
  })

  test('is sent with its target, what its act asks, and nothing of an act that was chosen before', () => {
    const typed = { ...newEffect(0, 'slow-down', starts), values: { reason: 'cần thêm căn cứ', on: '2015-04-10' } }
    expect(sentEffect(typed)).toEqual({ act: 'slow-down', projectId: 7, reason: 'cần thêm căn cứ' })
    const led = { ...newEffect(0, 'assign-directive'), chosen: { organisationId: { value: '4', label: 'Sở' } } }
    expect(sentEffect(led)).toEqual({ act: 'assign-directive', organisationId: '4' })
    expect([isUntouched(typed), isUntouched(led), isUntouched(newEffect(1, 'none'))]).toEqual([false, false, true])
    expect(projectsOf([typed, typed, led])).toEqual([7])
  })

  test('every act that is offered is one the form reads, and every kind of decision begins with one', () => {
    for (const act of FORM_ACTS) {
      const read = decisionForm.safeParse({ type: 'approve', effects: JSON.stringify([{ act }]) })
      const fields = (read.error?.issues ?? [])
        .map(({ path }) => path.join('.'))
        .filter((path) => path.startsWith('effects'))
      expect({ act, known: !fields.includes('effects.0.act') && !fields.includes('effects.0') }).toEqual({
        act,
        known: true,
      })
      for (const { name, needed } of ACT_FIELDS[act].fields)
        if (needed) expect({ act, fields }).toEqual({ act, fields: expect.arrayContaining([`effects.0.${name}`]) })
    }
    for (const type of DECISION_TYPES) expect(FORM_ACTS).toContain(suggestedAct(type))
  })

  test('a refusal of a target leads to its box', () => {
    expect(boxOf('effects.1.leaseId')).toEqual({ id: 'effects.1.target', effect: 1 })
    expect(boxOf('effects.0.newEndsOn')).toEqual({ id: 'effects.0.newEndsOn', effect: 0 })
    expect(boxOf('title')).toEqual({ id: 'title', effect: null })
    expect(boxOf('effects')).toEqual({ id: 'effects', effect: null })
  })
})
