import type { Executor } from '#db/client.server'
import { fundingSource } from '#db/schema.server'

/** The sources every office begins with, as the migration that made the table wrote them. */
const FUNDING_SOURCES = [
  {
    code: 'nstw-dt',
    name: 'Ngân sách trung ương, chi đầu tư phát triển',
    level: 'central',
    nature: 'development-investment',
    position: 10,
  },
  {
    code: 'nst-dt',
    name: 'Ngân sách tỉnh, chi đầu tư phát triển',
    level: 'provincial',
    nature: 'development-investment',
    position: 20,
  },
  {
    code: 'nsx-dt',
    name: 'Ngân sách huyện, xã, chi đầu tư phát triển',
    level: 'local',
    nature: 'development-investment',
    position: 30,
  },
  {
    code: 'nstw-tx',
    name: 'Ngân sách trung ương, chi thường xuyên',
    level: 'central',
    nature: 'recurrent',
    position: 40,
  },
  { code: 'nst-tx', name: 'Ngân sách tỉnh, chi thường xuyên', level: 'provincial', nature: 'recurrent', position: 50 },
  { code: 'nsx-tx', name: 'Ngân sách huyện, xã, chi thường xuyên', level: 'local', nature: 'recurrent', position: 60 },
  { code: 'oda', name: 'Vốn ODA và vốn vay ưu đãi', level: 'oda', nature: 'development-investment', position: 70 },
  { code: 'khac', name: 'Nguồn vốn hợp pháp khác', level: 'other-lawful', nature: 'recurrent', position: 80 },
] as const
export type SourceCode = (typeof FUNDING_SOURCES)[number]['code']

/** Ids by code; a database emptied of its sources gets them again. */
export async function fundingSourceIds(db: Executor): Promise<(code: SourceCode) => number> {
  await db
    .insert(fundingSource)
    .values([...FUNDING_SOURCES])
    .onConflictDoNothing()
  const rows = await db.select({ id: fundingSource.id, code: fundingSource.code }).from(fundingSource)
  return (code) => {
    const found = rows.find((row) => row.code === code)
    if (!found) throw new Error(`No funding source ${code}`)
    return found.id
  }
}

/** The name a source begins with. */
export const fundingSourceName = (code: SourceCode): string =>
  FUNDING_SOURCES.find((source) => source.code === code)?.name ?? ''
