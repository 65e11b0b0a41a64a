import { type SQL, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { organisation } from '#db/schema.server'
import { officialNameOn } from '~/domain/organisations/organisation-name.server'
import type { IssuingOffice } from './default-template'

const PROVINCE = /(?:tỉnh|thành phố)\s+(\p{Lu}\S*(?:\s\p{Lu}\S*)*)/u

/**
 * The office that papers come from, out of the register: the one where somebody holds the role of the office, else one that
 * lives on the day (ISO). It prints «VĂN PHÒNG» under the committee's own name. A register without offices leaves it open.
 */
export async function issuingOffice(db: Executor, on: string): Promise<IssuingOffice> {
  const [row] = await db.execute<{ name: string; parent: string | null }>(sql`
    select ${nameOf(sql`o.id`, on)} as name, ${nameOf(sql`o.parent_id`, on)} as parent
    from ${organisation} o
    where o.kind = 'office'
    order by
      exists (select from person_role r
        where r.organisation_id = o.id and r.role = 'office' and r.withdrawn_at is null) desc,
      (coalesce(o.valid_from, '-infinity') <= ${on}::date and coalesce(o.valid_to, 'infinity') >= ${on}::date) desc,
      o.id
    limit 1`)
  if (!row) return { committee: null, office: 'Văn phòng', place: '' }
  const { name, parent } = row
  const place = PROVINCE.exec(parent ?? name)?.[1] ?? ''
  return parent === null ? { committee: null, office: name, place } : { committee: parent, office: 'Văn phòng', place }
}

const nameOf = (id: SQL, on: string): SQL<string> => officialNameOn(id, on)
