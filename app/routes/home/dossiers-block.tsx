import type { IncompleteDossier } from '~/domain/projects/incomplete-dossiers.queries.server'
import { issueSentence } from '~/words/issue-sentence'
import { useWords } from '~/words/use-words'
import { DeskLine, DeskSection } from './desk-section'

/** Projects whose dossier lacks something, with what it is. */
export function DossiersBlock({ dossiers, total }: { dossiers: readonly IncompleteDossier[]; total: number }) {
  const { words, formats } = useWords()
  return (
    <DeskSection title={words.desk.dossiers} empty={words.desk.noDossiers} isEmpty={total === 0}>
      <p className="mb-1 text-sm text-muted">{words.desk.allDossiers(formats.integer(total))}</p>
      <ul className="divide-y divide-line">
        {dossiers.map((dossier) => (
          <DeskLine
            key={dossier.id}
            to={`/projects/${dossier.id}`}
            words={dossier.name}
            note={
              <span className="line-clamp-1">
                {dossier.lacking.map((issue) => issueSentence(words, issue)).join('; ')}
              </span>
            }
            aside={words.desk.lacking(formats.integer(dossier.lacking.length))}
          />
        ))}
      </ul>
    </DeskSection>
  )
}
