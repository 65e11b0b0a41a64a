import { createCookie } from '@remix-run/node'
import { z } from 'zod'
import type { Who } from '~/domain/people/who'
import { LOCALES, type Locale } from '~/words/words'

const Preferences = z.object({
  locale: z.enum(LOCALES).catch('vi'),
  theme: z.enum(['light', 'dark', 'system']).catch('system'),
  density: z.enum(['comfortable', 'compact']).catch('comfortable'),
})

export type Preferences = z.infer<typeof Preferences> & { locale: Locale }
export const PreferenceChange = z.object({
  locale: z.enum(LOCALES).optional(),
  theme: z.enum(['light', 'dark', 'system']).optional(),
  density: z.enum(['comfortable', 'compact']).optional(),
})

const cookie = createCookie('so-du-an-preferences', { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 31_536_000 })

/** How the reader wants the pages: what the account says, else what this browser chose, else Vietnamese. */
export async function preferencesOf(request: Request, who: Who | null): Promise<Preferences> {
  if (who) return Preferences.parse(who)
  return Preferences.parse((await cookie.parse(request.headers.get('cookie'))) ?? {})
}

export const rememberInBrowser = (preferences: Preferences) => cookie.serialize(preferences)
