import type { SubmitFunction } from '@remix-run/react'
import { Check, CircleHelp, LogOut, UserRound } from 'lucide-react'
import type { MenuItem } from '~/ui/overlays/menu'
import type { Words } from '~/words/words'

type Ways = { submit: SubmitFunction; path: string; preferences: { locale: string; theme: string; density: string } }

/** The person's menu: account, the reader's preferences, sign out. */
export function accountItems({ frame }: Words, { submit, path, preferences }: Ways): MenuItem[] {
  const choose = (name: 'locale' | 'theme' | 'density', value: string, label: string): MenuItem => ({
    kind: 'action',
    label,
    ...(preferences[name] === value ? { icon: Check } : {}),
    onPick: () => submit({ [name]: value, next: path }, { method: 'post', action: '/preferences' }),
  })
  return [
    { label: frame.account, icon: UserRound, to: '/account' },
    { label: frame.help, icon: CircleHelp, to: '/help' },
    { kind: 'heading', label: frame.language },
    choose('locale', 'vi', 'Tiếng Việt'),
    choose('locale', 'en', 'English'),
    { kind: 'heading', label: frame.theme },
    choose('theme', 'light', frame.themeLight),
    choose('theme', 'dark', frame.themeDark),
    choose('theme', 'system', frame.themeSystem),
    { kind: 'heading', label: frame.density },
    choose('density', 'comfortable', frame.densityComfortable),
    choose('density', 'compact', frame.densityCompact),
    { kind: 'line', id: 'end' },
    {
      kind: 'action',
      label: frame.signOut,
      icon: LogOut,
      onPick: () => submit(null, { method: 'post', action: '/sign-out' }),
    },
  ]
}
