import { describe, expect, it } from 'vitest'
import { Combobox } from '~/ui/forms/combobox'
import { rowsFor } from '~/ui/forms/combobox-options'
import { refusedFile, sizeText } from '~/ui/forms/file-limits'
import { foldAccents, matchesFolded } from '~/ui/forms/fold'
import { MultiCombobox } from '~/ui/forms/multi-combobox'
import { markupOf } from '../render'

const units = [
  { value: 'stttt', label: 'Sở Thông tin và Truyền thông' },
  { value: 'stc', label: 'Sở Tài chính' },
  { value: 'vp', label: 'Văn phòng UBND tỉnh', hint: 'Đơn vị thường dùng' },
]
const labels = (query: string, more = {}) => rowsFor(query, units, more).map(({ label }) => label)

describe('finding without accents', () => {
  it('folds marks, đ and capitals, however they are composed', () => {
    expect(foldAccents('Đấu THẦU')).toBe('dau thau')
    expect(foldAccents('Đấu thầu'.normalize('NFD'))).toBe('dau thau')
  })
  it('takes words in any order', () => {
    expect(matchesFolded('Sở Thông tin và Truyền thông', 'truyen so')).toBe(true)
    expect(matchesFolded('Sở Tài chính', 'truyen so')).toBe(false)
  })
})

describe('the rows of a combobox', () => {
  it('are all of them for nothing typed', () => expect(labels('')).toHaveLength(3))
  it('match label and hint', () => {
    expect(labels('tai ch')).toEqual(['Sở Tài chính'])
    expect(labels('thuong dung')).toEqual(['Văn phòng UBND tỉnh'])
  })
  it('offer a new entry last, only when allowed and not there yet', () => {
    expect(labels('Sở Y tế')).toEqual([])
    expect(rowsFor(' Sở Y tế ', units, { allowCreate: true })).toEqual([
      { value: 'Sở Y tế', label: 'Sở Y tế', created: true },
    ])
    expect(labels('so tai chinh', { allowCreate: true })).toEqual(['Sở Tài chính'])
  })
  it('leave the server’s answer as it came', () => {
    expect(labels('xyz', { onSearch: async () => [] })).toHaveLength(3)
  })
})

describe('what a combobox submits', () => {
  it('the value, or a new entry under its own name', () => {
    expect(markupOf(<Combobox name="lead" options={units} defaultValue={units[1]} />)).toMatch(
      /type="hidden" name="lead" value="stc"/,
    )
    const typed = { value: 'Sở Y tế', label: 'Sở Y tế', created: true }
    expect(markupOf(<Combobox name="lead" createName="newLead" value={typed} />)).toMatch(
      /type="hidden" name="newLead" value="Sở Y tế"/,
    )
  })
  it('many: once for each', () => {
    const markup = markupOf(<MultiCombobox name="with" options={units} value={units.slice(0, 2)} />)
    expect([...markup.matchAll(/type="hidden" name="with" value="(\w+)"/g)].map((m) => m[1])).toEqual(['stttt', 'stc'])
  })
})

describe('files', () => {
  const pdf = { name: 'TB 70.PDF', type: 'application/pdf', size: 2048 }
  it('are taken by ending, by kind or by family', () => {
    expect(refusedFile([pdf], { accept: '.docx, .pdf' })).toBeNull()
    expect(refusedFile([pdf], { accept: 'application/pdf' })).toBeNull()
    expect(refusedFile([{ name: 'a.png', type: 'image/png', size: 1 }], { accept: 'image/*' })).toBeNull()
    expect(refusedFile([pdf], { accept: '.docx' })).toEqual({ name: 'TB 70.PDF', why: 'kind' })
  })
  it('are refused above the limit, not at it', () => {
    expect(refusedFile([pdf], { maxBytes: 2048 })).toBeNull()
    expect(refusedFile([pdf], { maxBytes: 2047 })).toEqual({ name: 'TB 70.PDF', why: 'size' })
  })
  it('have sizes a person says', () => {
    expect(sizeText(0, 'vi')).toBe('0 B')
    expect(sizeText(1536, 'vi')).toBe('2 KB')
    expect(sizeText(1.5 * 1024 * 1024, 'vi')).toBe('1,5 MB')
    expect(sizeText(1.5 * 1024 * 1024, 'en')).toBe('1.5 MB')
  })
})
