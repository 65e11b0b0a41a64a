import type { ReactNode } from 'react'
import type { DeclaredHealth, HealthReason } from '~/domain/projects/project-health'
import type { Health } from '~/domain/projects/project-terms'
import { classNames } from '~/ui/class-names'
import { Dot } from '~/ui/marks/health-dots'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { useHealthReasons } from '../use-health-reasons'

type Props = {
  declared: DeclaredHealth | null
  note: string | null
  computed: { health: Health; reasons: readonly HealthReason[] }
}

/** Two facts side by side (R12): what the unit says with its day, and what the rules say with their reasons. */
export function HealthPanel({ declared, note, computed }: Props) {
  const { words, formats } = useWords()
  const says = words.projects
  const why = useHealthReasons()
  return (
    <Panel title={says.health} id="health">
      <dl className="border-t border-line">
        <Line
          term={says.healthComputed}
          health={computed.health}
          word={says.healths[computed.health]}
          details={
            computed.reasons.length === 0
              ? says.healthCalm
              : computed.reasons.map((reason) => (
                  <span key={reason.key} className="block">
                    {why(reason)}
                  </span>
                ))
          }
        />
        <Line
          term={says.healthDeclared}
          health={declared?.health ?? 'unknown'}
          faded={declared?.faded}
          word={declared ? says.healths[declared.health] : says.healthNone}
          details={
            declared && (
              <>
                <span className="figures block">{says.healthOn(formats.day(declared.on))}</span>
                {declared.faded && <span className="block text-due">{says.healthFaded}</span>}
                {note && <span className="block">{note}</span>}
              </>
            )
          }
        />
      </dl>
    </Panel>
  )
}

type LineProps = { term: string; health: Health | 'unknown'; faded?: boolean; word: string; details: ReactNode }

const Line = ({ term, health, faded, word, details }: LineProps) => (
  <div className="border-b border-line py-(--cell-y)">
    <dt className="text-sm text-muted">{term}</dt>
    <dd>
      <span className={classNames('flex items-center gap-2 font-medium', faded && 'text-muted')}>
        <Dot health={health} faded={faded} />
        {word}
      </span>
      {details && <span className="block text-sm text-muted">{details}</span>}
    </dd>
  </div>
)
