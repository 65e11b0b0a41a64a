import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { Appraised } from './appraised'
import { GuardList } from './guard-list'

type Props = {
  appraised: Appraised
  law: string | null
  /** When each option's override was recorded, as stored. */
  recorded: readonly (Date | null)[]
}

/** What the law in force asks of each option, and who allowed otherwise in writing. */
export function LawPanel({ appraised: { content, guards, rulesKnown }, law, recorded }: Props) {
  const { words, formats } = useWords()
  const says = words.appraisals.law
  return (
    <Panel title={says.title} id="law">
      <p className="mb-2 text-sm text-muted">{rulesKnown && law ? says.lead(law) : says.unknown}</p>
      <div className="grid gap-3">
        {content.options.map((option, place) => {
          const at = recorded[place]
          return (
            <div key={option.name} className="grid gap-1">
              <p className="font-medium">{option.name}</p>
              <GuardList guards={guards[place] ?? []} allowed={option.guardOverride !== null} rulesKnown={rulesKnown} />
              {option.guardOverride && (
                <p className="border-l-2 border-line-firm pl-3">
                  <span className="text-muted">
                    {says.overridden(option.guardOverrideBy ?? '', at ? formats.instant(at) : '')}
                  </span>{' '}
                  {option.guardOverride}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </Panel>
  )
}
