import type { z } from 'zod'
import { type CommandResult, type Issue, invalid } from '~/domain/command-result'
import { AnnounceForm, HolidayForm, HolidayListForm, RemoveHolidayForm } from '~/domain/holidays/holiday.forms'
import { readHolidayLines } from '~/domain/holidays/holiday-lines'
import { addHolidays, announceYear, type Entered, removeHoliday } from '~/domain/holidays/holidays.commands.server'
import { notFound } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import type { GatedVisit } from '~/http/gate.server'

/** What the page's forms ask for, by their `intent`. */
export async function act({ request, db, actor, now }: GatedVisit): Promise<CommandResult> {
  const values = formValues(await request.formData())
  const by = { by: actor, now }
  const checked = async <S extends z.ZodType>(form: S, run: (value: z.infer<S>) => Promise<CommandResult>) => {
    const parsed = form.safeParse(values)
    return parsed.success ? run(parsed.data) : invalid(...issuesOf(parsed.error))
  }
  switch (values.intent) {
    case 'add':
      return checked(HolidayForm, (entry) => addHolidays(db, { ...by, entries: [{ ...entry, field: 'day' }] }))
    case 'add-list':
      return checked(HolidayListForm, async ({ year, list, source }) => {
        const read = entriesOf(list, year, source)
        return 'issues' in read ? invalid(...read.issues) : addHolidays(db, { ...by, entries: read.entries })
      })
    case 'remove':
      return checked(RemoveHolidayForm, ({ day }) => removeHoliday(db, { ...by, day }))
    case 'announce':
      return checked(AnnounceForm, ({ year, announcedBy }) =>
        announceYear(db, { ...by, year, announcedBy: announcedBy || null }),
      )
    default:
      throw notFound()
  }
}

/** A pasted list as entries, or the lines that could not be read; nothing is entered until all of them can. */
function entriesOf(list: string, year: number, source: string): { issues: Issue[] } | { entries: Entered[] } {
  const lines = readHolidayLines(list, year)
  const issues: Issue[] = lines.flatMap((one) =>
    'problem' in one ? [{ field: 'list', key: `holidays.line-${one.problem}`, context: { line: one.line } }] : [],
  )
  if (lines.length === 0) issues.push({ field: 'list', key: 'holidays.list-empty' })
  if (issues.length > 0) return { issues }
  return { entries: lines.flatMap((one) => ('problem' in one ? [] : [{ ...one, source, field: 'list' }])) }
}
