import { describe, expect, it } from 'vitest'
import type { Conclusion } from '~/domain/conclusions/conclusion'
import { readNotice } from '~/domain/notices/reading/read-notice'
import { conclusionSentence, conclusionUnderLead } from '~/domain/papers/conclusion-words'
import { type ConclusionsDraft, conclusionsPaper } from '~/domain/papers/conclusions-paper'
import { defaultTemplate } from '~/domain/papers/default-template'
import { blockLabel } from '~/domain/papers/paper-lines'
import { vietnameseDeadline } from '~/words/vietnamese-deadline'

const base: Conclusion = {
  ...{ kind: 'review', leads: ['Sở Y tế'], coordinating: [], task: 'rà soát máy chủ', condition: null },
  deadline: { type: 'none' },
}
const said = (change: Partial<Conclusion>) => conclusionSentence({ ...base, ...change }, vietnameseDeadline)
const by = { type: 'by', end: '2027-04-15', strict: true } as const

describe('a conclusion in words', () => {
  it('names lead, partners, work and last day', () => {
    expect(said({ coordinating: ['Công an tỉnh', 'Sở Tài chính'], deadline: by })).toBe(
      'Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh, Sở Tài chính rà soát máy chủ, hoàn thành trước ngày 15/4/2027.',
    )
    expect(conclusionUnderLead({ ...base, coordinating: ['Công an tỉnh'] }, vietnameseDeadline)).toBe(
      'Chủ trì, phối hợp với Công an tỉnh rà soát máy chủ.',
    )
  })

  it('says the kind of order where the task does not', () => {
    expect(said({ kind: 'pause', task: 'Mua máy trạm' })).toBe('Giao Sở Y tế tạm dừng việc mua máy trạm.')
    expect(said({ kind: 'stop', task: 'thuê đường truyền cũ' })).toBe(
      'Giao Sở Y tế chấm dứt việc thuê đường truyền cũ.',
    )
    expect(said({ kind: 'pause', task: 'tạm dừng gói thầu' })).toBe('Giao Sở Y tế tạm dừng gói thầu.')
    expect(said({ kind: 'continue-rent', task: 'máy chủ' })).toBe('Giao Sở Y tế tiếp tục thuê máy chủ.')
  })

  it('has the chair agree where nobody leads, and whoever carries it out in brackets', () => {
    expect(said({ kind: 'pause', task: 'tạm dừng gói thầu', leads: [] })).toBe('Nhất trí tạm dừng gói thầu.')
    expect(said({ kind: 'approve', task: 'mua máy chủ', coordinating: ['Công an tỉnh'], deadline: by })).toBe(
      'Nhất trí mua máy chủ, hoàn thành trước ngày 15/4/2027 (đơn vị chủ trì: Sở Y tế; đơn vị phối hợp: Công an tỉnh).',
    )
    expect(said({ kind: 'other', task: 'ưu tiên dùng chung', leads: [] })).toBe('Yêu cầu chung: ưu tiên dùng chung.')
  })

  it('says what it waits for', () => {
    const condition = 'có kết quả đánh giá'
    expect(said({ kind: 'pause', task: 'tạm dừng gói thầu', condition })).toBe(
      'Giao Sở Y tế tạm dừng gói thầu cho đến khi có kết quả đánh giá.',
    )
    expect(said({ condition })).toBe('Giao Sở Y tế rà soát máy chủ, trên cơ sở có kết quả đánh giá.')
  })
})

const template = defaultTemplate('conclusions', {
  ...{ committee: 'Ủy ban nhân dân tỉnh Bắc Giang', office: 'Văn phòng', place: 'Bắc Giang' },
})
const draft: ConclusionsDraft = {
  ...{ template, number: 70, date: '2027-03-05', assessment: [], deadlineWords: vietnameseDeadline },
  meeting: {
    ...{ day: '2027-03-03', topic: 'cuộc họp về máy chủ', reporters: ['Sở Y tế'], attendees: ['Sở Nội vụ'] },
    chair: { position: 'Chủ tịch UBND tỉnh', name: 'Lê Văn An' },
  },
  matters: [
    {
      title: 'Về máy chủ',
      conclusions: [{ ...base, kind: 'approve', task: 'nhất trí thuê máy chủ', leads: [] }, base],
    },
    { title: 'Về mạng', conclusions: [{ ...base, task: 'rà soát mạng' }] },
  ],
  arrangement: 'by-unit',
}
const printed = (given: ConclusionsDraft) =>
  conclusionsPaper(given).body.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.kind === 'heading' || block.kind === 'item'
        ? `${blockLabel(block)} ${block.text}`
        : '',
  )

describe('a notice of conclusions', () => {
  it('opens with the meeting and ends with the office', () => {
    const paper = conclusionsPaper(draft)
    expect(paper.subject).toBe('Kết luận của Chủ tịch UBND tỉnh Lê Văn An tại cuộc họp về máy chủ')
    expect(printed(draft).slice(0, 2)).toEqual([
      'Ngày 03 tháng 3 năm 2027, Chủ tịch UBND tỉnh Lê Văn An đã chủ trì cuộc họp về máy chủ. Tham dự có đại diện lãnh đạo Sở Nội vụ.',
      'Sau khi nghe Sở Y tế báo cáo và ý kiến của các đại biểu dự họp, Chủ tịch UBND tỉnh kết luận như sau:',
    ])
    expect(printed(draft).at(-1)).toBe(
      'Văn phòng Ủy ban nhân dân tỉnh Bắc Giang thông báo để các cơ quan, đơn vị biết, thực hiện.',
    )
  })

  it('names the chair by the position alone where no name is known', () => {
    const chair = { position: 'Chủ tịch UBND tỉnh', name: '' }
    const paper = conclusionsPaper({ ...draft, meeting: { ...draft.meeting, chair } })
    expect(paper.subject).toBe('Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về máy chủ')
    expect(paper.body[0]).toMatchObject({
      text: expect.stringMatching(/^Ngày 03 tháng 3 năm 2027, Chủ tịch UBND tỉnh đã chủ trì cuộc họp về máy chủ\./),
    })
  })

  it('puts the chair’s own decisions first, then an item a unit', () => {
    expect(printed(draft).slice(2, -1)).toEqual([
      '1. Nhất trí thuê máy chủ.',
      '2. Sở Y tế:',
      '- Rà soát máy chủ.',
      '- Rà soát mạng.',
    ])
  })

  it('or an item a matter with points, in two parts under an assessment', () => {
    expect(printed({ ...draft, arrangement: 'by-matter', assessment: ['Có cố gắng.'] }).slice(2, -1)).toEqual([
      'I. ĐÁNH GIÁ CHUNG',
      'Có cố gắng.',
      'II. NHIỆM VỤ TRONG THỜI GIAN TỚI',
      '1. Về máy chủ',
      'a) Nhất trí thuê máy chủ.',
      'b) Giao Sở Y tế rà soát máy chủ.',
      '2. Về mạng',
      'a) Giao Sở Y tế rà soát mạng.',
    ])
  })

  it('guesses no lead for what is said to all, though one unit alone leads', () => {
    const general: Conclusion = { ...base, kind: 'other', leads: [], task: 'ưu tiên dùng chung' }
    const text = printed({ ...draft, matters: [{ title: null, conclusions: [general, base] }] }).join('\n')
    expect(
      readNotice(`THÔNG BÁO\nVề máy chủ\n${text}`).directives.map(({ lead, decision }) => [lead, decision]),
    ).toEqual([
      [[], 'other'],
      [['Sở Y tế'], 'review'],
    ])
  })
})
