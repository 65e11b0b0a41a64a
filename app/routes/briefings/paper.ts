import { writePaperDocx } from '~/documents/papers/write-docx'
import { writePaperPdf } from '~/documents/papers/write-pdf.server'
import { BRIEFING_PAPERS } from '~/domain/briefings/briefing'
import { findFrozen, listMattersInSight } from '~/domain/briefings/briefing-page.queries.server'
import { draftConclusions } from '~/domain/briefings/conclusions-draft.server'
import type { Paper } from '~/domain/papers/paper'
import { idParam, notFound } from '~/http/answers.server'
import { type GatedVisit, gatedLoader } from '~/http/gate.server'
import { inVietnamese } from './in-vietnamese'

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const

/**
 * `?paper=report|submission|slip|conclusions&format=docx|pdf`, for a slip `&matter=7`. Papers of an issued briefing come out
 * of what was frozen; a paper on all matters is only for who sees all of them (R15).
 */
export const loader = gatedLoader('briefing.read', async (visit) => {
  const { url } = visit
  const format = url.searchParams.get('format') === 'docx' ? 'docx' : 'pdf'
  const found = await findPaper(visit)
  if (!found) throw notFound()
  const bytes = format === 'docx' ? await writePaperDocx(found.paper) : await writePaperPdf(found.paper)
  const name = `${visit.words.briefings.downloads.file[found.kind]}-${visit.params.id}.${format}`
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
})

type Found = { paper: Paper; kind: (typeof BRIEFING_PAPERS)[number] | 'conclusions' }

async function findPaper({ db, url, params, actor, who }: GatedVisit): Promise<Found | null> {
  const id = idParam(params.id)
  const asked = url.searchParams.get('paper') ?? 'report'
  const looking = { scope: actor.scope, seesDrafts: who.may('briefing.change') }
  const seesAll = actor.scope === 'all'
  if (asked === 'conclusions') {
    const paper = seesAll ? await draftConclusions(db, { briefingId: id, looking, inWords: inVietnamese }) : null
    return paper && { paper, kind: 'conclusions' }
  }
  const kind = BRIEFING_PAPERS.find((one) => one === asked)
  const found = kind && (await findFrozen(db, id, looking))
  if (!kind || !found) return null
  if (kind !== 'slip') return seesAll ? { paper: found.frozen.papers[kind], kind } : null
  const matterId = idParam(url.searchParams.get('matter') ?? undefined)
  const [seen] = await listMattersInSight(db, [matterId], looking)
  const at = found.frozen.sheets.findIndex((sheet) => sheet.matterId === seen)
  const paper = at < 0 ? undefined : found.frozen.papers.slips[at]
  return paper ? { paper, kind } : null
}
