import { z } from 'zod'

/** Lists whose view can be kept under a name, with the page it opens on. */
const SAVED_VIEW_SCREENS = {
  portfolio: '/projects',
  directives: '/directives',
  'bid-packages': '/bid-packages',
  money: '/money',
} as const
export type SavedViewScreen = keyof typeof SAVED_VIEW_SCREENS

/** Where a person's kept view opens. */
export const savedViewHref = (screen: SavedViewScreen, query: string): string =>
  query ? `${SAVED_VIEW_SCREENS[screen]}?${query}` : SAVED_VIEW_SCREENS[screen]

/** Parts of a URL that belong to the moment and not to the view. */
const OF_THE_MOMENT = ['page', 'day', 'open']

/** A list's query string as it is kept: without the page and the day, always written the same. */
export function keptQuery(query: string): string {
  const kept = new URLSearchParams(query)
  for (const name of OF_THE_MOMENT) kept.delete(name)
  for (const [name, value] of [...kept]) if (value === '') kept.delete(name, value)
  return kept.toString()
}

const name = z
  .string({ error: 'errors.required' })
  .transform((text) => text.normalize('NFC').trim())
  .pipe(z.string().min(1, { error: 'errors.required' }).max(80, { error: 'errors.too-long' }))
const id = z.coerce.number({ error: 'errors.not-a-choice' }).int().positive()

export const savedViewForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    screen: z.enum(['portfolio', 'directives', 'bid-packages', 'money'], { error: 'errors.not-a-choice' }),
    query: z.string().max(4000, { error: 'errors.too-long' }).transform(keptQuery),
    name,
  }),
  z.object({ intent: z.literal('rename'), id, name }),
  z.object({ intent: z.literal('delete'), id }),
])
export type SavedViewForm = z.infer<typeof savedViewForm>
