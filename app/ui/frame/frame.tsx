import { type ReactNode, useState } from 'react'
import { useWords } from '~/words/use-words'
import { AreaBar } from './area-bar'
import { BottomBar } from './bottom-bar'
import { Breadcrumb, type Crumb } from './breadcrumb'
import type { NavigationItem } from './navigation'
import { Rail } from './rail'

type Props = {
  navigation: readonly NavigationItem[]
  crumbs?: readonly Crumb[]
  /** Slots of the top bar, left to right: `SearchDialog`, `AsOfDay`, `PersonMenu`. */
  search?: ReactNode
  day?: ReactNode
  account?: ReactNode
  /** Above everything: «Dữ liệu mẫu», a note of maintenance. */
  banner?: ReactNode
  home?: string
  railFolded?: boolean
  onRailFold?: (folded: boolean) => void
  children: ReactNode
}

/** Round every page of work. Only the page prints. */
export function Frame({
  navigation,
  crumbs = [],
  search,
  day,
  account,
  banner,
  home = '/',
  railFolded = false,
  onRailFold,
  children,
}: Props) {
  const { words } = useWords()
  const [folded, setFolded] = useState(railFolded)
  const fold = (next: boolean) => {
    setFolded(next)
    onRailFold?.(next)
  }
  return (
    <div className="flex min-h-dvh bg-page text-ink print:block">
      <a
        href="#content"
        className="fixed top-2 left-2 z-60 -translate-y-16 rounded bg-accent px-4 py-2 font-medium text-on-accent focus:translate-y-0 print:hidden"
      >
        {words.frame.skipToContent}
      </a>
      <Rail items={navigation} folded={folded} onFold={fold} home={home} />
      <div className="flex min-w-0 flex-1 flex-col">
        {banner && <div className="print:hidden">{banner}</div>}
        <header className="sticky top-0 z-20 flex h-12 items-center gap-2 border-b border-line bg-page px-4 sm:px-6 print:hidden">
          <Breadcrumb crumbs={crumbs} />
          {search}
          {day}
          {account}
        </header>
        <main
          id="content"
          tabIndex={-1}
          className="min-w-0 flex-1 px-4 pt-5 pb-24 outline-none sm:px-6 md:pb-12 print:p-0"
        >
          <AreaBar items={navigation} />
          {children}
        </main>
      </div>
      <BottomBar items={navigation} />
    </div>
  )
}
