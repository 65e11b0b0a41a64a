import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { invalid } from '~/domain/command-result'
import { PAPER_KINDS } from '~/domain/papers/paper'
import { TemplateForm as Form, recipientsOf, signatureOf } from '~/domain/papers/paper-template.forms'
import { changePaperTemplate } from '~/domain/papers/paper-templates.commands.server'
import { findPaperTemplate, listTemplateVersions } from '~/domain/papers/paper-templates.queries.server'
import { answerRefusal } from '~/http/answers.server'
import { formValues, issuesOf } from '~/http/form.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { PageHead } from '~/ui/frame/page-head'
import { Tabs } from '~/ui/lists/tabs'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../frame/crumbs'
import { TemplateForm } from './template-form'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.papers.title }) }

export const loader = gatedLoader('paper-template.change', async ({ db, url, today }) => {
  const asked = url.searchParams.get('kind') ?? 'conclusions'
  const kind = PAPER_KINDS.find((one) => one === asked)
  if (!kind) throw new Response(null, { status: 404 })
  const versions = await listTemplateVersions(db, kind)
  // What was set last is what is adapted, though it may begin only later.
  const [newest] = versions
  return { kind, today, versions, template: newest ?? (await findPaperTemplate(db, kind, today)) }
})

export const action = gatedAction('paper-template.change', async ({ request, db, actor, now, words, url }) => {
  const parsed = Form.safeParse(formValues(await request.formData()))
  if (!parsed.success) return answerRefusal(invalid(...issuesOf(parsed.error)), words)
  const { kind, parentBody, issuer, symbol, place, recipients, validFrom, version } = parsed.data
  const template = { kind, parentBody, issuer, symbol, place, signature: signatureOf(parsed.data) }
  const done = await changePaperTemplate(db, {
    template: { ...template, recipients: recipientsOf(recipients) },
    ...{ validFrom, seen: version, by: actor, now },
  })
  if (!done.ok) return answerRefusal(done, words)
  return url.searchParams.has('stay') ? { ok: true as const } : redirect(`/papers?kind=${kind}`)
})

export default function Papers() {
  const { kind, today, versions, template } = useLoaderData<typeof loader>()
  const { words, formats } = useWords()
  const says = words.papers
  const [newest] = versions
  const told = (one: (typeof versions)[number]) =>
    one.by === null
      ? says.supplied(String(one.version))
      : says.current(String(one.version), one.by, formats.instant(new Date(one.createdAt)))
  return (
    <div className="max-w-7xl">
      <PageHead title={says.title} sentence={says.sentence} />
      <Tabs
        label={says.kindsLabel}
        tabs={PAPER_KINDS.map((one) => ({ to: `/papers?kind=${one}`, label: says.kinds[one], current: one === kind }))}
      />
      <p className="mb-4 text-muted">{newest ? told(newest) : says.fromRegister}</p>
      <TemplateForm key={kind} template={template} version={newest?.version ?? 0} today={today} />
      {versions.length > 0 && (
        <section className="mt-10">
          <h2 className="mb-2 text-lg font-semibold">{says.versions}</h2>
          <ul className="grid gap-1">
            {versions.map((one) => (
              <li key={one.version}>
                {told(one)} <span className="text-muted">{says.since(formats.day(one.validFrom))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
