import { FilePlus2 } from 'lucide-react'
import { LinkButton } from '~/ui/buttons/link-button'
import { useWords } from '~/words/use-words'
import { DeskLine, DeskSection } from './desk-section'
import type { DeskLoaded } from './load-desk.server'

/** Notices brought in and not confirmed yet; nothing of them is live. */
export function DraftsBlock({ drafts }: { drafts: NonNullable<DeskLoaded['drafts']> }) {
  const { words, formats } = useWords()
  return (
    <DeskSection
      title={words.desk.drafts}
      seeAll="/notices"
      empty={words.desk.noDrafts}
      isEmpty={drafts.length === 0}
      action={
        <LinkButton to="/notices/new" icon={FilePlus2}>
          {words.desk.bringIn}
        </LinkButton>
      }
    >
      <ul className="divide-y divide-line">
        {drafts.slice(0, 6).map((draft) => (
          <DeskLine
            key={draft.id}
            to={`/notices/${draft.id}/review`}
            words={draft.title ?? words.desk.untitled}
            note={[draft.numberSymbol, draft.issuedOn && formats.day(draft.issuedOn), draft.broughtInBy]
              .filter(Boolean)
              .join(' · ')}
            aside={words.desk.directivesFound(formats.integer(draft.directives))}
          />
        ))}
      </ul>
    </DeskSection>
  )
}
