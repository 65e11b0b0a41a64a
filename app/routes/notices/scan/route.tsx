import { redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { isUnderWay, mayBeReadAgain } from '~/domain/scans/scan'
import { cancelScan, readScanAgain } from '~/domain/scans/scans.commands.server'
import { findScan } from '~/domain/scans/scans.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Button } from '~/ui/buttons/button'
import { LinkButton } from '~/ui/buttons/link-button'
import { FormErrors } from '~/ui/forms/form-errors'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../../frame/crumbs'
import { useRevalidateWhile } from '../../use-revalidate-while'
import { ScanProgress } from './scan-progress'

export const handle: CrumbHandle = {
  crumb: (words) => [{ label: words.frame.notices, to: '/notices' }, { label: words.scans.crumb }],
}

export const loader = gatedLoader('notice.bring-in', async ({ db, params }) => {
  const scan = await findScan(db, idParam(params.id))
  if (!scan) throw notFound()
  if (scan.noticeId !== null) throw redirect(`/notices/${scan.noticeId}/review`)
  return { scan }
})

export const action = gatedAction('notice.bring-in', async ({ request, params, db, actor, now, words }) => {
  const choice = { scanId: idParam(params.id), by: actor, now }
  const intent = (await request.formData()).get('intent')
  const result = intent === 'read-again' ? await readScanAgain(db, choice) : await cancelScan(db, choice)
  if (!result.ok) return answerRefusal(result, words)
  return redirect(intent === 'put-aside' ? '/notices' : `/notices/scans/${choice.scanId}`)
})

/** So often (ms) the page asks how far the recognition is. */
const ASK_EVERY = 1500

export default function Scan() {
  const { scan } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { words, formats } = useWords()
  const { state } = useNavigation()
  const says = words.scans
  const underWay = isUnderWay(scan.state)
  useRevalidateWhile(underWay, ASK_EVERY)
  const handedIn = says.handedInBy(scan.handedInBy ?? words.timeline.system, formats.instant(new Date(scan.handedInAt)))
  return (
    <div className="max-w-2xl">
      <PageHead title={says.title} sentence={`${scan.fileName} · ${handedIn}`} />
      {underWay && (
        <noscript>
          <meta httpEquiv="refresh" content="5" />
        </noscript>
      )}
      <FormErrors issues={(refused?.problems ?? []).map(({ sentence }) => ({ field: 'scan', message: sentence }))} />
      <ScanProgress scan={scan} />
      <Form method="post" className="mt-6 flex flex-wrap gap-3">
        {mayBeReadAgain(scan.state) && (
          <Button type="submit" kind="primary" name="intent" value="read-again" busy={state !== 'idle'}>
            {says.readAgain}
          </Button>
        )}
        {underWay && (
          <Button type="submit" name="intent" value="cancel" busy={state === 'submitting'}>
            {says.stop}
          </Button>
        )}
        {scan.state === 'failed' && (
          <Button type="submit" name="intent" value="put-aside">
            {says.putAside}
          </Button>
        )}
        {!underWay && <LinkButton to="/notices/new">{says.anotherFile}</LinkButton>}
      </Form>
    </div>
  )
}
