import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { StaticRouter } from 'react-router-dom/server'
import { WordsProvider } from '~/words/use-words'
import type { Locale } from '~/words/words'

type Setting = { at?: string; locale?: Locale; today?: string }

/** A component as the server sends it, at an address, in a language, on a day. */
export function markupOf(element: ReactNode, { at = '/', locale = 'vi', today = '2015-04-12' }: Setting = {}): string {
  return renderToStaticMarkup(
    <StaticRouter location={at}>
      <WordsProvider locale={locale} today={today}>
        {element}
      </WordsProvider>
    </StaticRouter>,
  )
}

/** The words alone, without marks of form, as a reader meets them. */
export const wordsOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
