import { useLoaderData } from '@remix-run/react'
import { RULE_EXAMPLES } from '~/domain/notices/reading/examples/rule-examples'
import { RULES } from '~/domain/notices/reading/reading-rules'
import { secondLook, spansOfRule } from '~/domain/notices/second-look'
import { notFound } from '~/http/answers.server'
import { gatedLoader } from '~/http/gate.server'
import { PageHead } from '~/ui/frame/page-head'
import { MarkedText } from '~/ui/paper/marked-text'
import { Paper } from '~/ui/paper/paper'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../frame/crumbs'
import { ExampleOutcome } from './example-outcome'
import { groupOf } from './rule-groups'
import { RuleLink } from './rule-link'

export const handle: CrumbHandle = {
  crumb: (words, data) => [
    { label: words.help.title, to: '/help' },
    { label: words.help.rules, to: '/help/rules' },
    { label: words.rules[(data as { rule: (typeof RULES)[number] }).rule].title },
  ],
}

/** The example is read anew for each visit: what the page shows is what the reader does. */
export const loader = gatedLoader('desk.read', ({ params }) => {
  const rule = RULES.find((one) => one === params.rule)
  if (!rule) throw notFound()
  const look = secondLook(RULE_EXAMPLES[rule])
  const { text, directives, found, number, symbol, issuer, date, title, chair, meetingDate, signatory } = look.reading
  return {
    rule,
    text,
    spans: spansOfRule(rule, look),
    header: { number, symbol, issuer, date, title, chair, meetingDate, signatory },
    directives,
    others: [...new Set(found.map((piece) => piece.rule))].filter((other) => other !== rule),
    near: RULES.filter((other) => other !== rule && groupOf(other) === groupOf(rule)),
  }
})

export default function Rule() {
  const { rule, text, spans, header, directives, others, near } = useLoaderData<typeof loader>()
  const { words } = useWords()
  const says = words.help
  return (
    <div className="max-w-3xl">
      <PageHead
        over={says.groups[groupOf(rule)]}
        title={words.rules[rule].title}
        sentence={words.rules[rule].explanation}
      />
      <section aria-labelledby="example" className="space-y-2">
        <h2 id="example" className="text-lg font-semibold">
          {says.example}
        </h2>
        <p className="text-muted">{says.exampleHint}</p>
        <Paper label={says.example} className="py-5! sm:pr-8! sm:pl-8!">
          <MarkedText text={text} marks={spans.map((span) => ({ ...span, kind: 'rule' as const }))} />
        </Paper>
      </section>
      <section aria-labelledby="outcome" className="mt-7">
        <h2 id="outcome" className="mb-1 text-lg font-semibold">
          {says.outcome}
        </h2>
        <ExampleOutcome header={header} directives={directives} />
      </section>
      {[
        { id: 'others', title: says.otherRules, rules: others },
        { id: 'near', title: says.nearRules, rules: near },
      ].map(
        ({ id, title, rules }) =>
          rules.length > 0 && (
            <section key={id} aria-labelledby={id} className="mt-7">
              <h2 id={id} className="mb-1 font-semibold">
                {title}
              </h2>
              <ul className="flex flex-wrap gap-x-4 gap-y-1">
                {rules.map((other) => (
                  <li key={other}>
                    <RuleLink rule={other} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      <p className="figures mt-7 text-sm text-muted">{says.stableName(rule)}</p>
    </div>
  )
}
