import { describe, expect, it } from 'vitest'
import type { Deadline } from '~/domain/directives/deadline'
import { readNotice } from '~/domain/notices/reading/read-notice'
import type { DirectiveReading } from '~/domain/notices/reading/reading'
import { foldToneStyle } from '~/domain/vietnamese-text'
import { type Labelled, type LabelledDirective, labelledDocuments } from './labelled'

const flat = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ')
const fold = (text: string): string => foldToneStyle(flat(text).replace(/ ([,.;:])/g, '$1'))

/** What of a reading the labels speak of, in their shape. */
function comparable(read: DirectiveReading, label: LabelledDirective): LabelledDirective {
  const { deadline } = label
  return {
    section: read.section,
    text: flat(read.text).includes(flat(label.text)) ? label.text : read.text,
    lead: read.lead,
    coordinating: read.coordinating,
    ...(deadline ? { deadline: partOf(read.deadline, deadline) } : {}),
    decision: read.decision,
    ...(label.role ? { role: 'coordinate' as const } : {}),
  }
}

/** Only what the label says of a deadline: its type, days and term, not how the reader words the event. */
function partOf(read: Deadline, label: Partial<Deadline>): LabelledDirective['deadline'] {
  const { relative, ...dates } = label
  const kept = Object.fromEntries(Object.keys(dates).map((key) => [key, read[key as keyof Deadline]]))
  const term = relative && read.relative && { n: read.relative.n, unit: read.relative.unit }
  return { ...(kept as Pick<Deadline, 'type'>), ...(term ? { relative: term as Deadline['relative'] } : {}) }
}

const expectRead = (source: string, { header, directives }: Labelled): void => {
  const reading = readNotice(source)
  expect(reading).toMatchObject(header)
  expect(reading.directives.map((one) => flat(one.text))).toHaveLength(directives.length)
  for (const [at, label] of directives.entries()) {
    const read = reading.directives[at]
    if (read) expect(comparable(read, label)).toEqual(label)
  }
}

describe.each(labelledDocuments())('$name', (labelled) => {
  it('reads as a careful clerk would', () => expectRead(labelled.source, labelled))

  it('reads the same from decomposed letters and from Windows line ends', () => {
    expectRead(labelled.source.normalize('NFD'), labelled)
    expectRead(labelled.source.replaceAll('\n', '\r\n'), labelled)
  })

  it('names the same units where the paper places its tone marks the other way', () => {
    const other = labelled.source
      .replaceAll('ủy', 'uỷ')
      .replaceAll('Ủy', 'Uỷ')
      .replaceAll('hòa', 'hoà')
      .replaceAll('Hòa', 'Hoà')
    const leads = (text: string) => readNotice(text).directives.map((one) => one.lead.map(fold))
    expect(leads(other)).toEqual(leads(labelled.source))
  })
})
