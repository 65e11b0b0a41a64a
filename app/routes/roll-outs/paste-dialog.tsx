import { useFetcher } from '@remix-run/react'
import { useState } from 'react'
import type { MatchedLine } from '~/domain/roll-outs/item-matches'
import type { RollOutPage } from '~/domain/roll-outs/roll-outs.queries.server'
import { Button } from '~/ui/buttons/button'
import { Field } from '~/ui/forms/field'
import { TextArea } from '~/ui/forms/text-area'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../form-dialog'

export type Preview = { ok: true; lines: (MatchedLine & { unitName: string | null })[] }

const MOST_SHOWN = 200

/** A list pasted from a spreadsheet: looked at line by line before it is added, all of it or nothing. */
export function PasteDialog({ rollOut, onClose }: { rollOut: RollOutPage; onClose: () => void }) {
  const { words, formats } = useWords()
  const says = words.rollOuts
  const [list, setList] = useState('')
  const preview = useFetcher<Preview>()
  const lines = preview.data && 'lines' in preview.data ? preview.data.lines : null
  const bad = lines?.filter(({ problem }) => problem !== null).length ?? 0
  const action = `/roll-outs/${rollOut.id}`
  const look = () => preview.submit({ intent: 'preview', list }, { method: 'post', action })
  return (
    <FormDialog
      open
      onOpenChange={(open) => open || onClose()}
      title={says.addList}
      sentence={says.addListLead}
      submit={lines && bad === 0 ? says.linesOf(formats.integer(lines.length)) : says.addList}
      action={action}
      hidden={{ intent: 'list' }}
    >
      {(problemAt) => (
        <>
          <Field label={says.labels.list} hint={says.listHint[rollOut.kind]} error={problemAt('list')} required>
            {(field) => (
              <TextArea
                {...field}
                name="list"
                rows={8}
                value={list}
                onChange={(event) => setList(event.target.value)}
                onBlur={() => list.trim() !== '' && look()}
                placeholder={says.listExample[rollOut.kind]}
                className="min-h-48"
              />
            )}
          </Field>
          <div className="flex items-center gap-3">
            <Button onClick={look} busy={preview.state !== 'idle'}>
              {says.preview}
            </Button>
            {lines && (
              <p aria-live="polite" className={bad > 0 ? 'text-overdue' : 'text-done'}>
                {bad > 0
                  ? says.previewBad(formats.integer(bad), formats.integer(lines.length))
                  : says.previewGood(formats.integer(lines.length))}
              </p>
            )}
          </div>
          {lines && lines.length > 0 && <PreviewTable lines={lines} boxes={rollOut.kind === 'mail-boxes'} />}
        </>
      )}
    </FormDialog>
  )
}

function PreviewTable({ lines, boxes }: { lines: Preview['lines']; boxes: boolean }) {
  const { words, formats } = useWords()
  const { columns, levels, problems, preview, previewMore } = words.rollOuts
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="max-h-72 overflow-auto border-y border-line" tabIndex={0} aria-label={preview}>
      <table className="w-full text-sm">
        <thead className="text-left text-muted">
          <tr>
            <th className="py-1 pr-2 font-medium">{columns.line}</th>
            {!boxes && <th className="py-1 pr-2 font-medium">{columns.item}</th>}
            <th className="py-1 pr-2 font-medium">{columns.unit}</th>
            <th className="py-1 font-medium">{boxes ? columns.ordered : columns.level}</th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, MOST_SHOWN).map(({ line, name, unit, unitName, level, ordered, problem }) => (
            <tr key={line} className="border-t border-line align-top">
              <td className="figures py-1 pr-2 text-muted">{formats.integer(line)}</td>
              {!boxes && <td className="py-1 pr-2">{name}</td>}
              <td className="py-1 pr-2">
                {unitName ?? unit}
                {problem && <span className="block font-medium text-overdue">{problems[problem]}</span>}
              </td>
              <td className="figures py-1">{boxes ? ordered : level && levels[level]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > MOST_SHOWN && (
        <p className="py-1 text-sm text-muted">{previewMore(formats.integer(lines.length - MOST_SHOWN))}</p>
      )}
    </section>
  )
}
