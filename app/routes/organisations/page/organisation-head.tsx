import { GitMerge, PenLine, Tag, TextCursorInput } from 'lucide-react'
import { useState } from 'react'
import type { OrganisationPage } from '~/domain/organisations/organisation-page.queries.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import { AliasDialog } from './alias-dialog'
import { AssignDialog } from './assign-dialog'
import { EditDialog } from './edit-dialog'
import { RenameDialog } from './rename-dialog'
import { SuccessionDialog } from './succession-dialog'

type Props = { organisation: OrganisationPage; asOf: string; mayChange: boolean }
type Opened = 'assign' | 'rename' | 'alias' | 'edit' | 'succession'

export function OrganisationHead({ organisation, asOf, mayChange }: Props) {
  const { words, formats } = useWords()
  const says = words.organisations
  const [opened, setOpened] = useState<Opened | null>(null)
  const { validFrom, validTo, kind, shortName, name, code } = organisation
  const ended = validTo !== null && validTo < asOf
  const over = [says.kinds[kind], shortName === name ? null : shortName, code].filter(Boolean).join(' · ')
  const dialog = (which: Opened) => ({
    organisation,
    open: opened === which,
    onOpenChange: (open: boolean) => setOpened(open ? which : null),
  })
  return (
    <>
      <PageHead
        over={over}
        title={name}
        sentence={
          ended
            ? says.endedSentence(formats.day(validTo))
            : validFrom !== null && validFrom > asOf
              ? says.notYetSentence(formats.day(validFrom))
              : says.livingSentence(organisation.parentName)
        }
        action={
          mayChange && !ended ? (
            <Button icon={GitMerge} onClick={() => setOpened('succession')}>
              {says.recordSuccession}
            </Button>
          ) : undefined
        }
        more={
          mayChange
            ? [
                { kind: 'action', label: says.rename, icon: TextCursorInput, onPick: () => setOpened('rename') },
                { kind: 'action', label: says.addAlias, icon: Tag, onPick: () => setOpened('alias') },
                { kind: 'action', label: says.edit, icon: PenLine, onPick: () => setOpened('edit') },
              ]
            : undefined
        }
      />
      {ended && organisation.duties.length > 0 && (
        <AfterTheEnd organisation={organisation} onAssign={mayChange ? () => setOpened('assign') : undefined} />
      )}
      {mayChange && (
        <>
          <RenameDialog {...dialog('rename')} />
          <AliasDialog {...dialog('alias')} />
          <EditDialog {...dialog('edit')} />
          <SuccessionDialog {...dialog('succession')} />
          <AssignDialog {...dialog('assign')} />
        </>
      )}
    </>
  )
}

/** Who follows on what an ended unit was ordered to do; nobody is a fault that somebody must mend (R17). */
function AfterTheEnd({
  organisation: { answering, duties },
  onAssign,
}: {
  organisation: OrganisationPage
  onAssign?: () => void
}) {
  const { words, formats } = useWords()
  const says = words.organisations
  return (
    <div className="mb-7">
      {answering.length > 0 ? (
        <Notice>{says.answeredBy(answering.map((unit) => unit.name).join(', '))}</Notice>
      ) : (
        <Notice
          kind="warning"
          title={says.orphanTitle(formats.integer(duties.length))}
          action={onAssign && <Button onClick={onAssign}>{says.assignDuties}</Button>}
        >
          {says.orphanText}
        </Notice>
      )}
    </div>
  )
}
