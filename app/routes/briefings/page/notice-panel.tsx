import { Link } from '@remix-run/react'
import { FilePlus2, Link2 } from 'lucide-react'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { Combobox } from '~/ui/forms/combobox'
import { Field } from '~/ui/forms/field'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { findOptions } from '../../directives/list/find-options'
import { FormDialog } from '../../form-dialog'
import { PaperLinks } from './paper-links'
import type { BriefingLoaded } from './route'

/** From what was recorded to the signed notice and its directives. */
export function NoticePanel({ loaded }: { loaded: BriefingLoaded }) {
  const { briefing, may } = loaded
  const { words, formats } = useWords()
  const says = words.briefings.notice
  const conclusions = briefing.sheets.flatMap(({ outcome }) => outcome?.conclusions ?? [])
  const matched = conclusions.filter(({ directiveId }) => directiveId !== null).length
  return (
    <Panel title={says.title} id="notice">
      {briefing.notice ? (
        <>
          <p>
            <Link to={`/notices/${briefing.notice.id}`} className="link">
              {says.linked(briefing.notice.numberSymbol ?? '')}
            </Link>
          </p>
          <p className="text-sm text-muted">
            {says.matched(formats.integer(matched), formats.integer(conclusions.length))}
          </p>
        </>
      ) : conclusions.length === 0 ? (
        <p className="text-muted">{says.nothing}</p>
      ) : (
        <div className="grid gap-3">
          <PaperLinks briefingId={briefing.id} paper="conclusions" />
          <p className="text-sm text-muted">{says.draftLead}</p>
          <div className="flex flex-wrap gap-2">
            <LinkButton to="/notices/new" icon={FilePlus2}>
              {says.bringIn}
            </LinkButton>
            {may.issue && (
              <FormDialog
                title={says.link}
                sentence={says.linkLead}
                action={`/briefings/${briefing.id}`}
                hidden={{ intent: 'link-notice' }}
                trigger={
                  <Button kind="quiet" icon={Link2}>
                    {says.link}
                  </Button>
                }
              >
                {(problemAt) => (
                  <Field label={says.choose} error={problemAt('noticeId')} required>
                    {(field) => <Combobox {...field} name="noticeId" onSearch={findOptions('notice')} />}
                  </Field>
                )}
              </FormDialog>
            )}
          </div>
        </div>
      )}
    </Panel>
  )
}
