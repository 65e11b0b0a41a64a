import { redirect } from '@remix-run/node'
import { Form, useActionData, useNavigation } from '@remix-run/react'
import { FileText } from 'lucide-react'
import { useState } from 'react'
import { DOCUMENT_LIMITS } from '~/documents/document-limits'
import { invalid } from '~/domain/command-result'
import { bringIn } from '~/domain/notices/notices.commands.server'
import { handInScan } from '~/domain/scans/scans.commands.server'
import { answerRefusal } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Button } from '~/ui/buttons/button'
import { ProgressBar } from '~/ui/feedback/progress-bar'
import { Field } from '~/ui/forms/field'
import { FileDrop } from '~/ui/forms/file-drop'
import { FormErrors } from '~/ui/forms/form-errors'
import { TextArea } from '~/ui/forms/text-area'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { readHandedIn } from './read-handed-in.server'

export const handle: CrumbHandle = {
  crumb: (words) => [{ label: words.frame.notices, to: '/notices' }, { label: words.notices.newTitle }],
}

export const loader = gatedLoader('notice.bring-in', () => null)

export const action = gatedAction('notice.bring-in', async ({ request, db, actor, now, words }) => {
  const read = await readHandedIn(await request.formData(), words.notices.pasteName)
  if (!read.ok) return answerRefusal(invalid(read.issue), words)
  if ('scan' in read) {
    const scan = await handInScan(db, { file: read.scan, by: actor, now })
    if (!scan.ok) return answerRefusal(scan, words)
    return redirect('scanId' in scan ? `/notices/scans/${scan.scanId}` : `/notices/${scan.noticeId}/review?again`)
  }
  const brought = await bringIn(db, { ...read.handedIn, by: actor, now })
  if (!brought.ok) return answerRefusal(brought, words)
  return redirect(`/notices/${brought.noticeId}/review${brought.again ? '?again' : ''}`)
})

export default function NewNotice() {
  const refused = useActionData<typeof action>()
  const { words } = useWords()
  const { state } = useNavigation()
  const [pasted, setPasted] = useState('')
  const says = words.notices
  const busy = state !== 'idle'
  return (
    <div className="max-w-2xl">
      <PageHead title={says.newTitle} sentence={says.newLead} />
      <Form method="post" encType="multipart/form-data">
        <FormErrors
          issues={(refused?.problems ?? []).map(({ sentence }) => ({ field: 'notice-file', message: sentence }))}
        />
        <Field label={says.file} id="notice-file">
          {(wiring) => (
            <FileDrop
              {...wiring}
              name="file"
              // Kinds that are refused after all are let through: only the server can say what to do about an old .doc.
              accept=".docx,.pdf,.txt,.html,.htm,.mht,.mhtml,.xml,.edxml,.eml,.zip,.jpg,.jpeg,.png,.webp,.doc,.rtf"
              maxBytes={DOCUMENT_LIMITS.fileSize}
              note={words.documents.accepted(DOCUMENT_LIMITS.fileSize)}
              onText={setPasted}
            />
          )}
        </Field>
        <Field label={says.paste} hint={says.pasteHint} className="mt-5">
          {(wiring) => (
            <TextArea
              {...wiring}
              name="text"
              rows={8}
              value={pasted}
              onChange={(event) => setPasted(event.target.value)}
              className="min-h-40 font-paper text-lg"
            />
          )}
        </Field>
        <div className="mt-5">
          <Button type="submit" kind="primary" icon={FileText} busy={busy} busyText={says.reading}>
            {says.readIt}
          </Button>
        </div>
        {busy && (
          <div className="mt-4" role="status">
            <ProgressBar label={says.uploading} />
          </div>
        )}
        <ul className="mt-6 space-y-1 text-muted">
          <li>{says.afterwards}</li>
          <li>{says.keptOriginal}</li>
        </ul>
      </Form>
    </div>
  )
}
