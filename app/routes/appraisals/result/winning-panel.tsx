import { useState } from 'react'
import { Button } from '~/ui/buttons/button'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { Appraised } from './appraised'
import { breakEvenSentences, winningSentence } from './sentences'

const SHOWN_FIRST = 6

/** «Điều gì phải đúng để phương án khác thắng»: the nearest value of each input at which the order turns. */
export function WinningPanel({ appraised }: { appraised: Appraised }) {
  const reading = useWords()
  const [all, setAll] = useState(false)
  const says = reading.words.appraisals.winning
  const { conditions, tornado } = appraised
  if (!tornado) return null
  const shown = all ? conditions : conditions.slice(0, SHOWN_FIRST)
  return (
    <Panel title={says.title} id="winning">
      {tornado.difference === 0n && <p>{says.tie}</p>}
      {conditions.length === 0 && tornado.difference !== 0n && <p className="text-muted">{says.none}</p>}
      <ul className="list-disc space-y-1.5 pl-5">
        {shown.map((condition) => {
          const sentence = winningSentence(condition, appraised, reading)
          return <li key={sentence}>{sentence}</li>
        })}
      </ul>
      {shown.length < conditions.length && (
        <Button kind="quiet" size="small" className="mt-1 print:hidden" onClick={() => setAll(true)}>
          {says.more(reading.formats.integer(conditions.length - shown.length))}
        </Button>
      )}
    </Panel>
  )
}

/** From which year on each option has cost less than another. */
export function BreakEvenPanel({ appraised }: { appraised: Appraised }) {
  const reading = useWords()
  const sentences = breakEvenSentences(appraised, reading)
  if (sentences.length === 0) return null
  return (
    <Panel title={reading.words.appraisals.result.breakEvens} id="break-even">
      <ul className="list-disc space-y-1.5 pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Panel>
  )
}
