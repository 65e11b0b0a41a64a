import { sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { officialNameOn } from '~/domain/organisations/organisation-name.server'
import type { PaperTemplate } from '~/domain/papers/paper-template'
import type { PaperMeans } from './papers/paper-values'

const OFFICE = 'Văn phòng'
const NO_NAME: PaperTemplate['signature'] = { signedFor: [], position: 'CHÁNH VĂN PHÒNG', acting: false, name: null }

/** What the papers of a briefing print alike: issued by the office of the People's Committee that the register holds. */
export async function findBriefingTemplates(db: Executor, day?: string): Promise<PaperMeans['templates']> {
  const committee = await findCommittee(db, day)
  const office = (kind: PaperTemplate['kind'], symbol: string | null): PaperTemplate => ({
    ...{ kind, symbol, parentBody: committee.name, issuer: OFFICE, place: committee.place, signature: NO_NAME },
    recipients: ['Như trên', 'Chánh Văn phòng, các Phó Chánh Văn phòng', 'Lưu: VT, TH'],
  })
  return {
    report: office('report', 'BC-VP'),
    submission: office('submission', 'TTr-VP'),
    'proposal-slip': office('proposal-slip', null),
  }
}

/** Of the notice of conclusions: the committee's own, signed by order of its chairman. */
export async function findConclusionsTemplate(db: Executor, day?: string): Promise<PaperTemplate> {
  const { name, place } = await findCommittee(db, day)
  return {
    ...{ kind: 'conclusions', parentBody: null, issuer: name, symbol: 'TB-UBND', place },
    signature: {
      ...{ signedFor: [{ authority: 'TL.', of: 'CHỦ TỊCH' }], position: 'CHÁNH VĂN PHÒNG', acting: false, name: null },
    },
    recipients: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Các sở, ban, ngành', 'Lưu: VT, TH'],
  }
}

async function findCommittee(db: Executor, day?: string): Promise<{ name: string; place: string }> {
  const on = day ?? 'today'
  const [row] = await db.execute<{ name: string }>(sql`
    select ${officialNameOn(sql`organisation.id`, on)} as name
    from organisation
    where kind = 'peoples-committee' and coalesce(valid_from, '-infinity') <= ${on}::date
      and coalesce(valid_to, 'infinity') >= ${on}::date
    order by parent_id is not null, exists (select 1 from organisation child where child.parent_id = organisation.id) desc,
      organisation.id
    limit 1`)
  const name = row?.name ?? 'Ủy ban nhân dân tỉnh'
  return { name, place: name.match(/(?:tỉnh|thành phố)\s+(\p{Lu}.*)$/u)?.[1] ?? '' }
}
