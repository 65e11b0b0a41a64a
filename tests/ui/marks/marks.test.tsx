import { describe, expect, it } from 'vitest'
import { HealthDots } from '~/ui/marks/health-dots'
import { PhaseTrack } from '~/ui/marks/phase-track'
import { ShareBar } from '~/ui/marks/share-bar'
import { StandingMark } from '~/ui/marks/standing-mark'
import { STANDINGS, standingFace } from '~/ui/marks/tone'
import { markupOf, wordsOf } from '../render'

describe('a standing', () => {
  it.each(STANDINGS)('%s has an icon and a word', (standing) => {
    const markup = markupOf(<StandingMark standing={standing} />)
    expect(markup).toContain('<svg')
    expect(wordsOf(markup)).not.toBe('')
  })

  it('no two look alike in grey', () => {
    expect(new Set(STANDINGS.map((standing) => standingFace[standing].icon)).size).toBe(STANDINGS.length)
  })

  it('red is for what is overdue, and for nothing else', () => {
    expect(STANDINGS.filter((standing) => standingFace[standing].tone === 'overdue')).toEqual(['overdue'])
  })

  it.each([
    ['overdue', 12, 'Quá hạn 12 ngày', 'Quá hạn quá 12 ngày'],
    ['due-soon', 3, 'Sắp đến hạn còn 3 ngày', 'Sắp đến hạn còn 3 ngày'],
    ['due-soon', 0, 'Sắp đến hạn hôm nay', 'Sắp đến hạn hôm nay'],
    ['done-late', 4, 'Hoàn thành trễ hạn 4 ngày', 'Hoàn thành trễ hạn trễ 4 ngày'],
    ['continuous', 4, 'Thường xuyên', 'Thường xuyên'],
  ] as const)('%s, %d days', (standing, days, full, compact) => {
    expect(wordsOf(markupOf(<StandingMark standing={standing} days={days} />))).toBe(full)
    const small = markupOf(<StandingMark standing={standing} days={days} compact />)
    expect(wordsOf(small)).toBe(compact)
    expect(small.includes('sr-only')).toBe(standing !== 'continuous')
  })
})

describe('health, declared and computed', () => {
  it('says both, and that they differ where they do', () => {
    expect(wordsOf(markupOf(<HealthDots declared="good" computed="bad" />))).toBe(
      'Đơn vị báo: Tốt; Hệ thống tính: Có vấn đề. Hai đánh giá khác nhau',
    )
    expect(wordsOf(markupOf(<HealthDots declared="good" computed="good" />))).not.toContain('khác nhau')
    const faded = markupOf(<HealthDots declared="good" computed="bad" faded why={['chậm 40%']} />)
    expect(wordsOf(faded)).toBe('Đơn vị báo: Tốt (đã quá kỳ); Hệ thống tính: Có vấn đề, chậm 40%')
    expect(wordsOf(markupOf(<HealthDots declared="unknown" computed="bad" />))).not.toContain('khác nhau')
  })
})

describe('a track of phases', () => {
  const phases = ['Chuẩn bị', 'Thiết kế', 'Đấu thầu', 'Thực hiện', 'Khai thác']
  it('says where it stands, and that it stands still', () => {
    expect(wordsOf(markupOf(<PhaseTrack phases={phases} current={2} paused compact />))).toBe(
      'Giai đoạn 3/5: Đấu thầu (tạm dừng)',
    )
  })
  it('past its end is at its last', () => {
    expect(wordsOf(markupOf(<PhaseTrack phases={phases} current={5} compact />))).toBe('Giai đoạn 5/5: Khai thác')
  })
})

describe('a share', () => {
  const widthOf = (markup: string) =>
    /class="fill-accent"/.test(markup) && /width="([\d.]+)" height="4" class="fill-accent"/.exec(markup)?.[1]
  it('is drawn to scale, whole at most, none without a whole', () => {
    expect(widthOf(markupOf(<ShareBar part={1} whole={4} />))).toBe('25')
    expect(widthOf(markupOf(<ShareBar part={5} whole={4} />))).toBe('100')
    expect(widthOf(markupOf(<ShareBar part={5} whole={0} />))).toBe('0')
  })
  it('says the share beside the figure, for who cannot see the bar', () => {
    expect(
      wordsOf(
        markupOf(
          <ShareBar part={1} whole={4}>
            480 triệu
          </ShareBar>,
        ),
      ),
    ).toMatch(/^480 triệu \(đạt 25%\)/)
  })
  it('needs no inline style, so that a policy may forbid it', () => {
    expect(markupOf(<ShareBar part={1} whole={4} expected={0.5} />)).not.toContain('style=')
  })
})
