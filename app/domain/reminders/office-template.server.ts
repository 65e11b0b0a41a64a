import { eq, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { organisation } from '#db/schema.server'
import { officialNameOn } from '~/domain/organisations/organisation-name.server'
import type { PaperTemplate } from '~/domain/papers/paper-template'

const PLACE = /(?:tỉnh|thành phố)\s+(\p{Lu}\S*(?:\s\p{Lu}\S*)*)/u

/**
 * The head of an office's letters, from the register: its name and the body above it on the day, and the province as the
 * place. Number, symbol and name are the registry's to fill in: they stand as room on the paper.
 */
export async function letterTemplate(
  db: Executor,
  { organisationId, day }: { organisationId: number; day: string },
): Promise<PaperTemplate> {
  const [row] = await db
    .select({
      kind: organisation.kind,
      name: officialNameOn(sql`${organisation}.id`, day),
      parent: sql<string | null>`${officialNameOn(sql`${organisation}.parent_id`, day)}`,
    })
    .from(organisation)
    .where(eq(organisation.id, organisationId))
  if (!row) throw new Error(`Organisation ${organisationId} is not in the register`)
  const { kind, name, parent } = row
  return {
    kind: 'letter',
    parentBody: parent,
    // «VĂN PHÒNG» under the committee's own name, as its papers print it (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2).
    issuer: kind === 'office' && parent !== null ? 'Văn phòng' : name,
    symbol: '',
    place: PLACE.exec(name)?.[1] ?? PLACE.exec(parent ?? '')?.[1] ?? '',
    signature: {
      signedFor: [],
      acting: false,
      position: kind === 'office' ? 'CHÁNH VĂN PHÒNG' : kind === 'department' ? 'GIÁM ĐỐC' : 'THỦ TRƯỞNG ĐƠN VỊ',
      name: null,
    },
    recipients: ['Như trên', 'Lưu: VT'],
  }
}
