import { expect, it } from 'vitest'
import { unitMatcher } from '~/domain/notices/unit-match'
import type { Register, RegisterOrganisation } from '~/domain/organisations/register'

const unit = (id: number, name: string, parentId: number | null, life: Partial<RegisterOrganisation> = {}) => ({
  id,
  kind: 'department' as const,
  parentId,
  validFrom: null,
  validTo: null,
  names: [{ kind: 'official' as const, name, validFrom: null, validTo: null }],
  ...life,
})
const register: Register = {
  organisations: [
    unit(1, 'Ủy ban nhân dân tỉnh Bắc Ninh', null),
    unit(2, 'Sở Công Thương tỉnh Bắc Ninh', 1),
    unit(3, 'Phòng Kinh tế', 1),
    unit(4, 'Phòng Kinh tế', 1),
  ],
  successions: [],
}
const match = (issuer: string | null, name: string) =>
  unitMatcher(register, { issuer, place: null, issuedOn: '2026-01-01' }, '2026-02-01')(name)

it('at home a name without its province is the own unit', () => {
  expect(match('UBND TỈNH BẮC NINH', 'Sở Công Thương')).toEqual({ organisationId: 2, how: 'place' })
  expect(match(null, 'Sở Công Thương')).toEqual({ organisationId: 2, how: 'place' })
})

it('in a paper from elsewhere it is only offered, unless printed in full', () => {
  expect(match('UBND TỈNH LÀO CAI', 'Sở Công Thương')).toEqual({ organisationId: null, candidates: [2] })
  expect(match('UBND TỈNH LÀO CAI', 'Sở Công Thương tỉnh Bắc Ninh')).toEqual({ organisationId: 2, how: 'official' })
})

it('several are offered, groups are known, the rest is open', () => {
  expect(match(null, 'Phòng Kinh tế')).toEqual({ organisationId: null, candidates: [3, 4] })
  expect(match(null, 'các đơn vị liên quan')).toEqual({ organisationId: null, asGroup: true })
  expect(match(null, 'Công ty Điện lực')).toEqual({ organisationId: null })
})
