import { Search } from 'lucide-react'
import { type ButtonHTMLAttributes, forwardRef } from 'react'
import { useWords } from '~/words/use-words'
import { Kbd } from '../text/kbd'

/** Looks like the field it opens; an icon alone on a phone. */
export const SearchButton = forwardRef<HTMLButtonElement, ButtonHTMLAttributes<HTMLButtonElement>>(
  function SearchButton(props, ref) {
    const { words } = useWords()
    return (
      <button
        ref={ref}
        type="button"
        aria-label={words.frame.search}
        aria-keyshortcuts="Control+K"
        {...props}
        className="flex h-8 items-center gap-2 rounded border border-transparent text-muted transition-colors duration-75 hover:border-line-firm max-lg:size-8 max-lg:justify-center max-lg:hover:bg-hover lg:w-64 lg:border-line lg:bg-sunken lg:px-2.5"
      >
        <Search aria-hidden className="size-4 shrink-0" />
        <span className="hidden flex-1 text-left lg:inline">{words.frame.search}</span>
        <span aria-hidden className="hidden gap-0.5 lg:flex">
          <Kbd>Ctrl</Kbd>
          <Kbd>K</Kbd>
        </span>
      </button>
    )
  },
)
