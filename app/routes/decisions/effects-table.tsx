import { Link } from '@remix-run/react'
import type { EffectAct } from '~/domain/decisions/decision-effect'
import type { EffectSubject, FieldChange } from '~/domain/decisions/decision-terms'
import { useWords } from '~/words/use-words'
import { fieldValue, HIDDEN_FIELDS } from './field-words'

export type ShownEffect = {
  key: string
  subject: EffectSubject
  name: string
  href: string | null
  act: EffectAct
  changes: readonly FieldChange[]
  /** The project that it is of; named above its effects where a decision is about several. */
  project: string | null
}

/** What a decision changes: each thing once, each field with what it was and what it is. */
export function EffectsTable({ effects }: { effects: readonly ShownEffect[] }) {
  const { words } = useWords()
  if (effects.length === 0) return <p className="text-muted">{words.decisions.noEffects}</p>
  const projects = [...new Set(effects.map(({ project }) => project))]
  if (projects.length === 1) return <EffectsList effects={effects} />
  return (
    <div className="grid gap-5">
      {projects.map((project) => (
        <section key={project}>
          <h3 className="mb-1 font-semibold">{project ?? words.decisions.noProject}</h3>
          <EffectsList effects={effects.filter((effect) => effect.project === project)} />
        </section>
      ))}
    </div>
  )
}

function EffectsList({ effects }: { effects: readonly ShownEffect[] }) {
  const { words } = useWords()
  const says = words.decisions
  return (
    <ul className="divide-y divide-line border-y border-line">
      {effects.map((effect) => (
        <li key={effect.key} className="py-3">
          <p>
            <span className="font-medium">{says.acts[effect.act]}</span>
            <span className="text-muted"> · {says.subjects[effect.subject]}: </span>
            {effect.href ? (
              <Link to={effect.href} className="link">
                {effect.name}
              </Link>
            ) : (
              effect.name
            )}
          </p>
          <Changes changes={effect.changes} />
        </li>
      ))}
    </ul>
  )
}

function Changes({ changes }: { changes: readonly FieldChange[] }) {
  const { words, formats } = useWords()
  const says = words.decisions
  const shown = changes.filter(({ field }) => !HIDDEN_FIELDS.includes(field))
  if (shown.length === 0) return <p className="mt-1 text-sm text-muted">{says.unchanged}</p>
  return (
    <div className="mt-1 overflow-x-auto">
      <table className="w-full text-sm">
        <thead className="text-left text-muted">
          <tr>
            <th scope="col" className="w-1/4 py-1 pr-4 font-normal">
              {says.effectColumns.field}
            </th>
            <th scope="col" className="py-1 pr-4 font-normal">
              {says.effectColumns.before}
            </th>
            <th scope="col" className="py-1 font-normal">
              {says.effectColumns.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ field, before, after }) => (
            <tr key={field} className="align-top">
              <th scope="row" className="py-0.5 pr-4 text-left font-normal">
                {says.fields[field] ?? field}
              </th>
              <td className="figures py-0.5 pr-4 text-muted">{fieldValue(field, before, words, formats)}</td>
              <td className="figures py-0.5 font-medium">{fieldValue(field, after, words, formats)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
