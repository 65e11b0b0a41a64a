import { Form, Link } from '@remix-run/react'
import { Button } from '~/ui/buttons/button'
import { Field } from '~/ui/forms/field'
import { TextInput } from '~/ui/forms/text-input'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'

type Props = { q: string; projects: readonly { id: number; name: string; code: string }[] }

/** Which project the decision is about, found by its name or code. */
export function ChooseProject({ q, projects }: Props) {
  const { words } = useWords()
  const says = words.decisions
  return (
    <>
      <PageHead title={says.newTitle} sentence={says.newSentence} />
      <Form method="get" className="flex max-w-3xl items-end gap-3">
        <div className="min-w-0 flex-1">
          <Field id="q" label={says.projectLegend}>
            {(wiring) => <TextInput {...wiring} name="q" type="search" defaultValue={q} />}
          </Field>
        </div>
        <Button type="submit" kind="primary">
          {words.frame.search}
        </Button>
      </Form>
      <ul className="mt-4 max-w-3xl divide-y divide-line border-y border-line">
        {projects.map(({ id, name, code }) => (
          <li key={id} className="py-2">
            <Link to={`/decisions/new?project=${id}`} className="link">
              <span className="figures mr-3 text-muted">{code}</span>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
