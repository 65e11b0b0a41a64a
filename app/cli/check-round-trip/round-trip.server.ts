import { writePaperDocx } from '~/documents/papers/write-docx'
import { writePaperPdf } from '~/documents/papers/write-pdf.server'
import { readByKind } from '~/documents/read-by-kind.server'
import { readNotice } from '~/domain/notices/reading/read-notice'
import { conclusionsPaper } from '~/domain/papers/conclusions-paper'
import { vietnameseDeadline } from '~/words/vietnamese-deadline'
import { chanceOf } from './chance'
import { type Differences, differences } from './compare'
import { randomMeeting } from './random-meeting'

export type RoundTrip = Differences & { meetings: number; directives: number }
export type RoundTripFormat = 'docx' | 'pdf'

/** Meetings drafted as notices, written as files, and read back as any file that somebody brings in. */
export async function roundTrips(meetings: number, seed: number, format: RoundTripFormat): Promise<RoundTrip> {
  const total: RoundTrip = { meetings, directives: 0, lost: 0, added: 0, changed: 0 }
  for (let at = 0; at < meetings; at++) {
    const { concluded, found } = await roundTrip(seed * 1_000_003 + at, format)
    const { lost, added, changed } = differences(concluded, found)
    total.directives += concluded.length
    total.lost += lost
    total.added += added
    total.changed += changed
  }
  return total
}

async function roundTrip(seed: number, format: RoundTripFormat) {
  const meeting = randomMeeting(chanceOf(seed))
  const paper = conclusionsPaper({ ...meeting, deadlineWords: vietnameseDeadline })
  const bytes = await (format === 'pdf' ? writePaperPdf(paper) : writePaperDocx(paper))
  const reading = await readByKind({ kind: format, bytes })
  const found = reading.ok ? readNotice(reading.text).directives : []
  return { concluded: meeting.matters.flatMap(({ conclusions }) => conclusions), found }
}
