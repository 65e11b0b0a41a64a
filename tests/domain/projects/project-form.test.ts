import { describe, expect, test } from 'vitest'
import { newProjectForm, projectForm } from '~/domain/projects/project.forms'
import { issuesOf } from '~/http/form-values'

const filled = {
  name: ' Nâng cấp hệ thống thư điện tử ',
  kind: 'system',
  field: 'email',
  ownerId: '3',
  totalInvestment: '12,5 tỷ',
  decidedOn: '2015-03-02',
  plannedStart: '',
  beneficiaryIds: ['4', '5'],
}

const problems = (values: Record<string, unknown>) => {
  const parsed = newProjectForm.safeParse({ ...filled, ...values })
  return parsed.success ? [] : issuesOf(parsed.error)
}

describe('the form of a project', () => {
  test('reads what was typed into values', () => {
    expect(newProjectForm.parse(filled)).toMatchObject({
      name: 'Nâng cấp hệ thống thư điện tử',
      ownerId: 3,
      pmuId: null,
      totalInvestment: 12_500_000_000n,
      plannedStart: null,
      group: null,
      beneficiaryIds: [4, 5],
      phase: 'proposal',
    })
  })

  test.each([
    [{ name: '  ' }, 'name', 'errors.required'],
    [{ name: undefined }, 'name', 'errors.required'],
    [{ name: 'x'.repeat(301) }, 'name', 'errors.too-long'],
    [{ kind: '' }, 'kind', 'errors.required'],
    [{ kind: 'nonsense' }, 'kind', 'errors.not-a-choice'],
    [{ ownerId: '' }, 'ownerId', 'errors.required'],
    [{ ownerId: 'x' }, 'ownerId', 'errors.required'],
    [{ decidedOn: '31/02/2015' }, 'decidedOn', 'errors.not-a-day'],
    [{ totalInvestment: 'nhiều' }, 'totalInvestment', 'errors.not-an-amount'],
    [{ totalInvestment: '1,200 tỷ' }, 'totalInvestment', 'errors.amount-ambiguous'],
    [{ totalInvestment: '-1' }, 'totalInvestment', 'errors.not-an-amount'],
    [{ group: 'D' }, 'group', 'errors.not-a-choice'],
    [{ plannedStart: '2016-01-01', plannedEnd: '2015-12-31' }, 'plannedEnd', 'projects.end-before-start'],
    [{ actualStart: '2016-01-01', actualEnd: '2015-12-31' }, 'actualEnd', 'projects.end-before-start'],
  ])('%j is wrong at %s', (values, field, key) => {
    expect(problems(values)).toMatchObject([{ field, key }])
  })

  test('a sentence gets what it needs to say', () => {
    expect(problems({ name: 'x'.repeat(301) })).toMatchObject([{ context: { most: 300 } }])
    expect(problems({ totalInvestment: '1,200 tỷ' })).toMatchObject([{ context: { typed: '1,200 tỷ' } }])
  })

  test('a change names the version it saw', () => {
    expect(projectForm.safeParse(filled).success).toBe(false)
    expect(projectForm.parse({ ...filled, version: '4' }).version).toBe(4)
  })
})
