import { Notice } from '~/ui/feedback/notice'
import { useWords } from '~/words/use-words'
import { EffectsTable, type ShownEffect } from '../effects-table'
import { fieldValue } from '../field-words'

/** What would change, before anything is kept. */
export function Looked({ effects }: { effects: readonly ShownEffect[] }) {
  const { words } = useWords()
  return (
    <section aria-labelledby="looked" className="mt-6">
      <h2 id="looked" className="mb-2 text-lg font-semibold">
        {words.decisions.lookTitle}
      </h2>
      <EffectsTable effects={effects} />
    </section>
  )
}

type Changed = { values: { field: string; seen: string | null; now: string | null }[] }

const isChanged = (current: unknown): current is Changed =>
  typeof current === 'object' && current !== null && 'values' in current && Array.isArray(current.values)

/** What somebody changed while this form was open: what was seen, and what holds now (R16). */
export function Meanwhile({ current }: { current: unknown }) {
  const { words, formats } = useWords()
  const says = words.decisions
  if (!isChanged(current)) return null
  return (
    <div className="mb-4">
      <Notice kind="warning" title={says.changedMeanwhile}>
        <ul>
          {current.values.map(({ field, seen, now }) => (
            <li key={field}>
              {says.fields[field] ?? field}: {says.seen} <strong>{fieldValue(field, seen, words, formats)}</strong>;{' '}
              {says.now} <strong>{fieldValue(field, now, words, formats)}</strong>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
