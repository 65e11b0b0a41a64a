import { describe, expect, test } from 'vitest'
import { currentResponsible, type Register, type RegisterOrganisation } from '~/domain/organisations/register'

const unit = (id: number, validTo: string | null = null): RegisterOrganisation => ({
  id,
  kind: 'department',
  parentId: null,
  validFrom: null,
  validTo,
  names: [],
})
const passed = (
  fromId: number,
  toId: number | null,
  on: string,
  more: Partial<Register['successions'][number]> = {},
) => ({
  fromId,
  toId,
  on,
  kind: 'merged' as const,
  takesDuties: true,
  ...more,
})

describe('who answers today for what a unit was ordered to do', () => {
  const register: Register = {
    organisations: [unit(1, '2025-02-28'), unit(2, '2025-06-30'), unit(3), unit(4), unit(5, '2025-06-30')],
    successions: [
      passed(1, 2, '2025-03-01'),
      passed(1, 4, '2025-03-01', { kind: 'moved', takesDuties: false }),
      passed(2, 3, '2025-07-01'),
      passed(5, null, '2025-07-01', { kind: 'abolished' }),
    ],
  }

  test('the unit itself while it lives', () => {
    expect(currentResponsible(1, register, '2015-04-03')).toEqual([1])
    expect(currentResponsible(1, register, '2025-02-28')).toEqual([1])
  })

  test('the successor that took the duties, then its successor', () => {
    expect(currentResponsible(1, register, '2025-03-01')).toEqual([2])
    expect(currentResponsible(1, register, '2026-01-01')).toEqual([3])
  })

  test('nobody where nobody was named', () => {
    expect(currentResponsible(5, register, '2026-01-01')).toEqual([])
    expect(currentResponsible(99, register, '2026-01-01')).toEqual([])
  })

  test('a circle of successions ends', () => {
    const circle: Register = {
      organisations: [unit(1, '2020-01-01'), unit(2, '2020-01-01')],
      successions: [passed(1, 2, '2020-01-02'), passed(2, 1, '2020-01-02')],
    }
    expect(currentResponsible(1, circle, '2026-01-01')).toEqual([])
  })
})
