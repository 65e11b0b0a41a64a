import type { Sheet } from './appraisal-sheet'

/** Where two sheets differ, by place as the problems name it, with what stands in each; null where one has no such place. */
export type SheetDifference = { field: string; mine: string | null; theirs: string | null }

/** What somebody typed against what somebody else saved meanwhile (R16). Keys of rows say nothing and are left out. */
export function sheetDifferences(mine: Sheet, theirs: Sheet): SheetDifference[] {
  const [own, other] = [placesOf(mine), placesOf(theirs)]
  return [...new Set([...own.keys(), ...other.keys()])].flatMap((field) => {
    const [here, there] = [own.get(field) ?? null, other.get(field) ?? null]
    return (here ?? '') === (there ?? '') ? [] : [{ field, mine: here, theirs: there }]
  })
}

function placesOf(sheet: Sheet): Map<string, string> {
  const places = new Map<string, string>()
  const walk = (value: unknown, at: string) => {
    if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) {
        if (name !== 'key') walk(one, at === '' ? name : `${at}.${name}`)
      }
    else places.set(at, String(value))
  }
  const recommended = sheet.options.findIndex(({ key }) => key === sheet.recommended)
  walk({ ...sheet, recommended: recommended < 0 ? '' : String(recommended + 1) }, '')
  return places
}
