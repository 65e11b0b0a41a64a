import { useFetcher } from '@remix-run/react'
import { Send } from 'lucide-react'
import type { Product } from '~/domain/evaluations/evaluation'
import { SCORES } from '~/domain/evaluations/evaluation-terms'
import { EVIDENCE_ACCEPT, EVIDENCE_LIMITS } from '~/domain/files/evidence'
import type { RefusedForm } from '~/http/answers.server'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Field } from '~/ui/forms/field'
import { FileDrop } from '~/ui/forms/file-drop'
import { Select } from '~/ui/forms/select'
import { TextInput } from '~/ui/forms/text-input'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import type { Loaded } from './loaded'
import { useTypedSheet } from './use-typed-sheet'

type Answer = RefusedForm | { ok: true }
type Page = Loaded['page']
type Mine = NonNullable<Page['mine']>

/** The own sheet while it is open: a form a product, then it is handed in whole. */
export function SheetPanel({ page, mine }: { page: Page; mine: Mine }) {
  const { words } = useWords()
  const says = words.evaluations
  const fetcher = useFetcher<Answer>()
  const action = `/evaluations/${page.id}`
  return (
    <Panel title={says.mine} id="mine">
      <p className="mb-3 text-sm text-muted">{says.mineLead}</p>
      <div className="grid gap-8">
        {page.yardstick.products.map((product) => (
          <ProductForm key={product.id} page={page} mine={mine} product={product} />
        ))}
      </div>
      <fetcher.Form method="post" action={action} className="mt-6 grid gap-3">
        <input type="hidden" name="intent" value="submit" />
        <input type="hidden" name="round" value={page.round} />
        <Refused answer={fetcher.data} />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" kind="primary" icon={Send} busy={fetcher.state !== 'idle'}>
            {says.handIn}
          </Button>
          <span className="text-sm text-muted">{says.handInLead}</span>
        </div>
      </fetcher.Form>
    </Panel>
  )
}

function Refused({ answer }: { answer: Answer | undefined }) {
  const { words } = useWords()
  if (!answer || answer.ok) return null
  return (
    <Notice kind="danger" live title={answer.current ? words.frame.staleTitle : undefined}>
      <ul className="list-disc pl-4">
        {answer.problems.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}

function ProductForm({ page, mine, product }: { page: Page; mine: Mine; product: Product }) {
  const { words } = useWords()
  const says = words.evaluations
  const { labels } = says
  const fetcher = useFetcher<Answer>()
  const { gates, criteria } = page.yardstick
  const { typed, form, discard } = useTypedSheet(page, mine, product.id, fetcher)
  const files = (of: 'criterionId' | 'gateId', id: number) =>
    mine.files.filter((file) => file.productId === product.id && file[of] === id)
  return (
    <fetcher.Form
      key={form.round}
      method="post"
      action={`/evaluations/${page.id}`}
      encType="multipart/form-data"
      className="grid gap-4"
      onChange={form.keep}
    >
      <h3 className="border-b border-line-firm pb-1 font-semibold">{product.name}</h3>
      <input type="hidden" name="intent" value="save-sheet" />
      <input type="hidden" name="round" value={page.round} />
      <input type="hidden" name="productId" value={product.id} />
      {typed && (
        <Notice
          action={
            <Button kind="quiet" size="small" onClick={discard}>
              {says.discardRestored}
            </Button>
          }
        >
          {says.restored}
        </Notice>
      )}
      {gates.map((gate) => {
        const own = mine.sheet.verdicts.find((one) => one.productId === product.id && one.gateId === gate.id)
        return (
          <fieldset key={gate.id} className="grid gap-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
            <legend className="mb-1 font-medium">{gate.name}</legend>
            <Field label={gate.name} hideLabel>
              {(field) => (
                <Select
                  {...field}
                  name={`verdict-${gate.id}`}
                  defaultValue={typed?.[`verdict-${gate.id}`] ?? (own ? (own.passed ? 'yes' : 'no') : '')}
                  placeholder={says.hints.none}
                  options={[
                    { value: 'yes', label: says.pass },
                    { value: 'no', label: says.fail },
                  ]}
                />
              )}
            </Field>
            <Evidence
              name={`ground-${gate.id}`}
              value={typed?.[`ground-${gate.id}`] ?? own?.evidence}
              label={labels.ground}
            />
            <Files name={`files-g-${gate.id}`} kept={files('gateId', gate.id)} />
          </fieldset>
        )
      })}
      {criteria.map((criterion) => {
        const own = mine.sheet.scores.find((one) => one.productId === product.id && one.criterionId === criterion.id)
        return (
          <fieldset key={criterion.id} className="grid gap-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
            <legend className="mb-1 font-medium">
              {criterion.name} <span className="figures font-normal text-muted">({criterion.weight} %)</span>
            </legend>
            <Field label={labels.score} hideLabel>
              {(field) => (
                <Select
                  {...field}
                  name={`score-${criterion.id}`}
                  defaultValue={typed?.[`score-${criterion.id}`] ?? own?.score ?? ''}
                  placeholder={says.hints.none}
                  options={SCORES.map((score) => ({
                    value: String(score),
                    label: `${score}: ${criterion.scale[score - 1] ?? ''}`,
                  }))}
                />
              )}
            </Field>
            <Evidence
              name={`evidence-${criterion.id}`}
              value={typed?.[`evidence-${criterion.id}`] ?? own?.evidence}
              label={labels.evidence}
            />
            <Files name={`files-c-${criterion.id}`} kept={files('criterionId', criterion.id)} />
          </fieldset>
        )
      })}
      <Refused answer={fetcher.data} />
      <div>
        <Button type="submit" busy={fetcher.state !== 'idle'}>
          {says.saveProduct(product.name)}
        </Button>
        {fetcher.state === 'idle' && fetcher.data?.ok && (
          <span role="status" className="ml-3 text-sm text-muted">
            {words.frame.saved}
          </span>
        )}
      </div>
    </fetcher.Form>
  )
}

function Evidence({ name, value, label }: { name: string; value: string | null | undefined; label: string }) {
  return (
    <Field label={label} hideLabel>
      {(field) => <TextInput {...field} name={name} placeholder={label} defaultValue={value ?? ''} />}
    </Field>
  )
}

function Files({ name, kept }: { name: string; kept: readonly { id: number; name: string }[] }) {
  const { labels, hints } = useWords().words.evaluations
  return (
    <details className="text-sm sm:col-start-2">
      <summary className="cursor-pointer text-muted">
        {labels.files}
        {kept.length > 0 && <span className="figures"> ({kept.length})</span>}
      </summary>
      {kept.map((file) => (
        <a key={file.id} href={`/files/${file.id}`} className="link mr-3">
          {file.name}
        </a>
      ))}
      <FileDrop
        key={kept.length}
        name={name}
        multiple
        accept={EVIDENCE_ACCEPT}
        maxBytes={EVIDENCE_LIMITS.fileSize}
        note={hints.files}
      />
    </details>
  )
}
