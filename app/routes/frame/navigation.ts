import {
  Banknote,
  BellRing,
  BookOpenText,
  CalendarOff,
  CirclePause,
  CloudCog,
  FilePenLine,
  FolderKanban,
  Gavel,
  Landmark,
  LayoutDashboard,
  ListChecks,
  Network,
  PackageSearch,
  Presentation,
  Scale,
  Split,
  Users,
} from 'lucide-react'
import type { NavigationItem } from '~/ui/frame/navigation'
import type { Words } from '~/words/words'

export function navigationFor(
  words: Words,
  rights: { mayAdminister: boolean; mayAdaptPapers: boolean },
): NavigationItem[] {
  const { frame } = words
  return [
    { to: '/', label: frame.home, icon: LayoutDashboard, end: true },
    { to: '/projects', label: frame.portfolio, icon: FolderKanban },
    { to: '/notices', label: frame.notices, icon: BookOpenText },
    { to: '/directives', label: frame.directives, icon: ListChecks },
    { to: '/reminders', label: words.reminders.title, icon: BellRing },
    { to: '/bid-packages', label: words.procurement.title, icon: PackageSearch },
    { to: '/money', label: words.moneyPortfolio.title, icon: Banknote },
    { to: '/decisions', label: words.decisions.title, icon: Gavel },
    { to: '/pauses', label: words.pauses.title, icon: CirclePause },
    { to: '/leases', label: words.leases.title, icon: CloudCog },
    { to: '/appraisals', label: words.appraisals.title, icon: Split },
    { to: '/briefings', label: words.briefings.title, icon: Presentation },
    { to: '/systems', label: words.systems.title, icon: Network },
    { to: '/organisations', label: frame.organisations, icon: Landmark },
    ...(rights.mayAdaptPapers ? [{ to: '/papers', label: words.papers.title, icon: FilePenLine }] : []),
    ...(rights.mayAdminister
      ? [
          { to: '/people', label: frame.people, icon: Users },
          { to: '/regimes', label: words.procurement.regimes, icon: Scale },
          { to: '/holidays', label: words.holidays.short, icon: CalendarOff },
        ]
      : []),
  ]
}
