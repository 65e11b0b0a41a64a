import { Check, Minus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { LookStage } from '~/domain/notices/second-look'
import { classNames } from '~/ui/class-names'
import { useWords } from '~/words/use-words'
import { RuleLink } from '../../help/rule-link'
import { sectionName } from '../citation'
import { DirectiveEntry } from './directive-entry'
import type { ShownEntry } from './shown-entry'

type Props = { entry: ShownEntry; number: number; stage: LookStage; here: boolean }

/** One stretch of the text with what a step made of it and by which rules; `here`: the place the link spoke of. */
export function EntryCard({ entry, number, stage, here }: Props) {
  const { words, formats } = useWords()
  const box = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (here) box.current?.scrollIntoView({ block: 'center' })
  }, [here])
  const { kept, section, rules } = entry
  return (
    <li
      ref={box}
      id={`at-${entry.start}`}
      aria-current={here ? 'true' : undefined}
      className={classNames(
        'grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-2 py-2.5',
        here && '-mx-2 bg-accent-soft px-2',
      )}
    >
      <span className="figures text-sm text-muted">{formats.integer(number)}</span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm">
          {kept !== undefined && <Fate kept={kept} />}
          {section !== undefined && <span className="text-muted">{sectionName(section, words)}</span>}
          {stage !== 'directives' && rules.map((rule) => <RuleLink key={rule} rule={rule} />)}
          {stage !== 'directives' && rules.length === 0 && <span className="text-muted">{words.help.plainBlock}</span>}
        </p>
        {stage === 'directives' ? (
          <DirectiveEntry entry={entry} />
        ) : (
          <p
            className={classNames(
              'mt-0.5 font-paper text-lg wrap-anywhere whitespace-pre-line',
              kept === false && 'text-muted',
            )}
          >
            {entry.words.trim()}
            {entry.cut && '…'}
          </p>
        )}
      </div>
    </li>
  )
}

/** Whether a sentence became a directive, in word and sign. */
function Fate({ kept }: { kept: boolean }) {
  const { words } = useWords()
  const Icon = kept ? Check : Minus
  return (
    <span className={classNames('inline-flex items-center gap-1 font-medium', kept ? 'text-done' : 'text-muted')}>
      <Icon aria-hidden className="size-4" />
      {kept ? words.help.kept : words.help.dropped}
    </span>
  )
}
