import {
  Banknote,
  BookOpenText,
  FolderKanban,
  Gavel,
  Landmark,
  LayoutDashboard,
  ListChecks,
  Network,
  PackageSearch,
  Presentation,
  Settings2,
} from 'lucide-react'
import type { Permission } from '~/domain/people/permissions'
import type { NavigationItem, NavigationPart } from '~/ui/frame/navigation'
import type { Words } from '~/words/words'

/**
 * The areas of the office's work, ten at most; lists that are read together are parts of one, so that nobody has to search
 * twenty entries. What a person may not read is not there.
 */
export function navigationFor(words: Words, may: (permission: Permission) => boolean): NavigationItem[] {
  const { frame, appraisals, procurement } = words
  const administers = may('person.administer')
  const templates = part('/papers', words.papers.title, may('paper-template.change'))
  return [
    { to: '/', label: frame.home, icon: LayoutDashboard, end: true },
    { to: '/projects', label: frame.portfolio, icon: FolderKanban },
    { to: '/notices', label: frame.notices, icon: BookOpenText, also: ['/remembered'] },
    {
      ...{ to: '/directives', label: frame.directives, icon: ListChecks },
      parts: [...part('/directives', frame.directives), ...part('/reminders', words.reminders.title)],
    },
    {
      ...{ to: '/bid-packages', label: procurement.title, icon: PackageSearch },
      parts: [...part('/bid-packages', frame.bidPackages), ...part('/leases', words.leases.title)],
    },
    { to: '/money', label: words.moneyPortfolio.title, icon: Banknote },
    {
      ...{ to: '/decisions', label: words.decisions.title, icon: Gavel },
      parts: [
        ...part('/decisions', words.decisions.title),
        ...part('/pauses', words.pauses.title),
        ...part('/appraisals', appraisals.title),
        ...part('/evaluations', words.evaluations.title),
        ...part('/overlaps', words.overlaps.title, may('overlap.read')),
      ],
    },
    {
      ...{ to: '/briefings', label: words.briefings.title, icon: Presentation },
      parts: [...part('/briefings', words.briefings.title), ...templates],
    },
    {
      ...{ to: '/systems', label: words.systems.title, icon: Network },
      parts: [...part('/systems', words.systems.title), ...part('/roll-outs', words.rollOuts.title)],
    },
    administers
      ? {
          ...{ to: '/organisations', label: frame.administration, icon: Settings2 },
          parts: [
            ...part('/organisations', frame.organisations),
            ...part('/people', frame.people),
            ...part('/regimes', procurement.regimes),
            ...part('/holidays', words.holidays.short),
          ],
        }
      : { to: '/organisations', label: frame.organisations, icon: Landmark, also: ['/regimes', '/holidays'] },
  ]
}

const part = (to: string, label: string, mayRead = true): NavigationPart[] => (mayRead ? [{ to, label }] : [])
