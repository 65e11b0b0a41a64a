import type { ReactNode } from 'react'
import { Menu, type MenuItem } from '../overlays/menu'
import { type Fact, Facts } from '../text/facts'

type Props = {
  title: ReactNode
  /** Stands before the title, small: a number and symbol, a code. */
  over?: ReactNode
  /** The state, said in a sentence. */
  sentence?: ReactNode
  /** The one main action of the page; everything else goes to `more`. */
  action?: ReactNode
  more?: readonly MenuItem[]
  facts?: readonly Fact[]
}

export function PageHead({ title, over, sentence, action, more, facts }: Props) {
  return (
    <header className="mb-5">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80">
          {over && <p className="figures text-sm text-muted">{over}</p>}
          <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
          {sentence && <p className="mt-1 max-w-[75ch] text-muted">{sentence}</p>}
        </div>
        {(action || more) && (
          <div className="flex items-center gap-1.5 print:hidden">
            {action}
            {more && more.length > 0 && <Menu items={more} />}
          </div>
        )}
      </div>
      {facts && facts.length > 0 && <Facts facts={facts} className="mt-4" />}
    </header>
  )
}
