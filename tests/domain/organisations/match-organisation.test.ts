import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SAMPLE_ORGANISATIONS } from '#db/seed/register/register'
import { matchOrganisation, registerOf } from '~/domain/organisations/match-organisation'
import type { Register } from '~/domain/organisations/register'

const idOf = (key: string) => SAMPLE_ORGANISATIONS.findIndex((unit) => unit.key === key) + 1
const register: Register = {
  organisations: SAMPLE_ORGANISATIONS.map(({ key, kind, parent, from, to, names }) => ({
    id: idOf(key),
    kind,
    parentId: parent ? idOf(parent) : null,
    validFrom: from ?? null,
    validTo: to ?? null,
    names: names.map((name) => ({ ...name, validFrom: name.from ?? null, validTo: name.to ?? null })),
  })),
  successions: [],
}

const match = (name: string, day: string, seen = register) => {
  const result = matchOrganisation(name, seen, day)
  if (result.found === 'one') return [SAMPLE_ORGANISATIONS[result.organisationId - 1]?.key, result.how]
  if (result.found === 'several')
    return result.candidates.map((one) => SAMPLE_ORGANISATIONS[one.organisationId - 1]?.key)
  return result.found
}

describe('a printed name on the day of its document', () => {
  test.each([
    ['Sở Thông tin và Truyền thông', '2015-04-03', 'bg-ttt', 'alias'],
    ['Sở TT&TT', '2015-04-03', 'bg-ttt', 'alias'],
    ['SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH BẮC GIANG', '2015-04-03', 'bg-ttt', 'official'],
    ['Sở TT & TT tỉnh Bắc Giang', '2015-04-03', 'bg-ttt', 'abbreviation'],
    ['so thong tin va truyen thong', '2015-04-03', 'bg-ttt', 'accents'],
    ['Văn phòng UBND tỉnh', '2015-04-03', 'bg-vp', 'alias'],
    ['Văn phòng UBND tỉnh', '2026-04-03', 'bn-vp', 'short'],
    ['VP UBND tỉnh Bắc Ninh', '2026-04-03', 'bn-vp', 'abbreviation'],
    ['Uỷ ban nhân dân tỉnh', '2026-04-03', 'bn-ubnd', 'alias'],
    ['Sở Khoa học và Công nghệ', '2026-04-03', 'bn-khcn', 'alias'],
    ['Sở KH&CN tỉnh Nghệ An', '2026-04-03', 'na-khcn', 'abbreviation'],
    ['Trung tâm CNTT-TT', '2015-04-03', 'bg-cntt', 'short'],
    ['Ban QLDA CNTT', '2026-04-03', 'bn-bqlda', 'alias'],
    ['UBND thành phố Bắc Giang', '2015-04-03', 'bg-tpbg', 'short'],
    ['Vụ Kế hoạch Tài chính', '2014-01-13', 'vh-khtc', 'alias'],
    ['Cục Du lịch Quốc gia Việt Nam', '2024-01-13', 'vh-dulich', 'official'],
    ['Tổng cục Du lịch', '2016-05-09', 'vh-dulich', 'official'],
  ])('%s on %s is %s by %s', (name, day, key, how) => {
    expect(match(name, day)).toEqual([key, how])
  })

  test('a name out of its time is found, and says so', () => {
    expect(match('Tổng cục Du lịch', '2024-01-13')).toEqual(['vh-dulich', 'other-day'])
    expect(match('Sở TT&TT Bắc Giang', '2026-01-13')).toEqual(['bg-ttt', 'other-day'])
  })

  test('where several bear a name a person chooses', () => {
    expect(match('Sở Xây dựng', '2026-04-03')).toEqual(['bn-xd', 'short'])
    expect(match('Sở Kế hoạch & Đầu tư', '2008-10-13')).toEqual(['bg-khdt', 'abbreviation'])
    expect(match('Sở Tài chính tỉnh', '2015-10-13')).toEqual(
      ['bnc-tc', 'bg-tc', 'na-tc'].sort((a, b) => idOf(a) - idOf(b)),
    )
  })

  test('units of the own administration come first', () => {
    const ngheAn = registerOf(
      register,
      { issuer: 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH NGHỆ AN', place: null },
      '2008-10-13',
    )
    expect(match('Sở Xây dựng', '2008-10-13', ngheAn)).toEqual(['na-xd', 'place'])
    expect(match('Công an tỉnh', '2008-10-13', ngheAn)).toEqual(['na-ca', 'place'])
    const byPlace = registerOf(register, { issuer: null, place: 'Bắc Giang' }, '2015-04-03')
    expect(match('Sở Tài chính tỉnh', '2015-10-13', byPlace)).toEqual(['bg-tc', 'place'])
    expect(match('VDC Online', '2015-10-13', byPlace)).toEqual(['vdc', 'official'])
  })

  test.each([
    'các đơn vị liên quan',
    'Các sở, ban, ngành',
    'UBND các huyện, thành phố',
    'các cơ quan có liên quan',
    'chủ đầu tư',
    'ban quản lý dự án',
  ])('%s is a group', (name) => {
    expect(match(name, '2015-04-03')).toBe('group')
  })

  test('what nobody bears is nothing', () => {
    expect(match('Sở Vũ trụ', '2015-04-03')).toBe('none')
    expect(match('', '2015-04-03')).toBe('none')
  })

  test('every registered name finds its own unit on a day of its life, however it is written', () => {
    const all = register.organisations.flatMap((one) => one.names.map((name) => ({ one, name })))
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.constantFrom(
          (name: string) => name,
          (name: string) => name.toUpperCase(),
          (name: string) => name.normalize('NFD'),
          (name: string) => `  ${name.replaceAll(' ', '\u00a0')} .`,
        ),
        ({ one, name }, write) => {
          const day = one.validTo ?? one.validFrom ?? name.validTo ?? name.validFrom ?? '2026-01-01'
          const result = matchOrganisation(write(name.name), register, day)
          const ids =
            result.found === 'one'
              ? [result.organisationId]
              : result.found === 'several'
                ? result.candidates.map((candidate) => candidate.organisationId)
                : []
          expect(ids).toContain(one.id)
        },
      ),
    )
  })
})
