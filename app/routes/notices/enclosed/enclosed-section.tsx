import type { Enclosed } from '~/domain/notices/enclosed-files.queries.server'
import { useWords } from '~/words/use-words'
import { EnclosedFiles } from './enclosed-files'
import { MessageFacts } from './message-facts'

/** On the page of a confirmed notice: the message it came in, and the files beside it. */
export function EnclosedSection({ enclosed }: { enclosed: Enclosed | null }) {
  const { words } = useWords()
  if (!enclosed) return null
  return (
    <section aria-labelledby="enclosed">
      <h2 id="enclosed" className="mb-1 font-semibold">
        {words.enclosed.title[enclosed.message.kind]}
      </h2>
      <MessageFacts message={enclosed.message} />
      <EnclosedFiles enclosed={enclosed} />
    </section>
  )
}
