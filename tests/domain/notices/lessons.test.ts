import { expect, it } from 'vitest'
import { linkPrintedName, setNoProject, setProjects } from '~/domain/notices/draft-edits'
import { nameLessons, phraseLessons, systemNamedIn } from '~/domain/notices/lessons'
import { isSaid } from '~/domain/notices/project-suggestions'
import { draft, TEXT } from './sample-draft'

it('a name the register did not know teaches, one it had taken for another teaches for the issuer only', () => {
  const linked = linkPrintedName(linkPrintedName(draft(), 'Văn phòng B', { organisationId: 2 }), 'Sở A', {
    organisationId: 9,
  })
  expect(nameLessons(linked)).toEqual([
    { printedName: 'Sở A', organisationId: 9, byIssuer: true, against: [] },
    { printedName: 'Văn phòng B', organisationId: 2, byIssuer: false, against: [] },
  ])
  expect(nameLessons(draft())).toEqual([])
})

it('a second thought keeps that the register had meant another', () => {
  const once = linkPrintedName(draft(), 'Văn phòng B', { organisationId: 2 })
  expect(nameLessons(linkPrintedName(once, 'Văn phòng B', { organisationId: 3 }))).toMatchObject([
    { organisationId: 3, byIssuer: false },
  ])
})

it('what somebody else taught of the words is told, the same again is no lesson', () => {
  const known = draft()
  for (const one of known.directives.slice(0, 2))
    one.lead = [
      { printedName: 'Sở A', organisationId: 1, taught: [{ organisationId: 1, by: 'Lan', on: '2026-11-20' }] },
    ]
  expect(nameLessons(linkPrintedName(known, 'Sở A', { organisationId: 5 }))[0]).toMatchObject({
    organisationId: 5,
    against: [{ organisationId: 1, by: 'Lan' }],
  })
  expect(nameLessons(linkPrintedName(known, 'Sở A', { organisationId: 1 })).map((one) => one.printedName)).toEqual([])
})

it.each([
  ['Giao Sở A nâng cấp hệ thống thư điện tử công vụ của tỉnh, xong trong quý', 'hệ thống thư điện tử công vụ'],
  ['khai trương Cổng dịch vụ công trực tuyến trong tháng 5', 'Cổng dịch vụ công trực tuyến'],
  ['phần mềm của sở', null],
  ['báo cáo Chủ tịch', null],
])('«%s» names %s', (words, phrase) => {
  expect(systemNamedIn(words)).toBe(phrase)
})

it('a linked project is called what the paper calls it, unless its own name says as much', () => {
  const text = TEXT.replace('Sở A rà soát hạ tầng', 'phần mềm số văn bản')
  const linked = setProjects(draft(), 'd1', [4])
  expect(phraseLessons(linked, text, () => 'Quản lý văn bản')).toEqual([
    { projectId: 4, phrase: 'phần mềm số văn bản' },
  ])
  expect(phraseLessons(linked, text, () => 'Phần mềm số văn bản và điều hành')).toEqual([])
  expect(phraseLessons(linked, text, () => undefined)).toEqual([])
})

it('whole words only are said', () => {
  expect(isSaid('Về Cổng  thông tin, điện tử', 'cong thong tin')).toBe(true)
  expect(isSaid('Về cổng thông tinh', 'cổng thông tin')).toBe(false)
  expect(isSaid('bất kỳ', ' ')).toBe(false)
})

it('none of the projects is a choice that a link takes back', () => {
  const none = setNoProject(draft(), 'd1', true)
  expect(none.directives[0]).toMatchObject({ noProject: true, touched: ['projects'] })
  expect(setProjects(none, 'd1', [3]).directives[0]?.noProject).toBeUndefined()
  expect(setNoProject(none, 'd1', false).directives[0]?.noProject).toBeUndefined()
})
