import { Link, useLoaderData } from '@remix-run/react'
import { SearchX } from 'lucide-react'
import { RULES } from '~/domain/notices/reading/reading-rules'
import { fold } from '~/domain/vietnamese-text'
import { gatedLoader } from '~/http/gate.server'
import { LinkButton } from '~/ui/buttons/link-button'
import { EmptyState } from '~/ui/feedback/empty-state'
import { PageHead } from '~/ui/frame/page-head'
import { FilterBar } from '~/ui/lists/filter-bar'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../frame/crumbs'
import { groupOf, RULE_GROUPS } from './rule-groups'

export const handle: CrumbHandle = {
  crumb: (words) => [{ label: words.help.title, to: '/help' }, { label: words.help.rules }],
}

/** Rules whose name, title or explanation holds every word of the query; accents and case do not matter. */
export const loader = gatedLoader('desk.read', ({ url, words }) => {
  const query = (url.searchParams.get('q') ?? '').normalize('NFC').trim().slice(0, 200)
  const asked = fold(query).split(/\s+/).filter(Boolean)
  const said = (rule: (typeof RULES)[number]) =>
    fold(`${rule} ${words.rules[rule].title} ${words.rules[rule].explanation}`)
  return { query, found: RULES.filter((rule) => asked.every((word) => said(rule).includes(word))) }
})

/** Every rule of the reader, in the order in which it reads. */
export default function Rules() {
  const { query, found } = useLoaderData<typeof loader>()
  const { words, formats } = useWords()
  const says = words.help
  const groups = RULE_GROUPS.map((group) => ({ group, rules: found.filter((rule) => groupOf(rule) === group) }))
  return (
    <>
      <PageHead title={says.rules} sentence={says.rulesLead(formats.integer(RULES.length))} />
      <FilterBar query={{ name: 'q', value: query, placeholder: says.searchRules }} />
      {found.length === 0 && (
        <EmptyState
          icon={SearchX}
          title={says.noRule}
          action={<LinkButton to="/help/rules">{words.frame.clearFilters}</LinkButton>}
        />
      )}
      <div className="gap-x-12 lg:columns-2">
        {groups.map(
          ({ group, rules }) =>
            rules.length > 0 && (
              <section key={group} aria-labelledby={`group-${group}`} className="mb-8 break-inside-avoid-column">
                <h2 id={`group-${group}`} className="border-b border-line pb-1 text-lg font-semibold">
                  {says.groups[group]}
                </h2>
                <ul className="divide-y divide-line">
                  {rules.map((rule) => (
                    <li key={rule} className="py-2">
                      <Link to={`/help/rules/${rule}`} className="link font-medium">
                        {words.rules[rule].title}
                      </Link>
                      <p className="text-sm text-muted">{words.rules[rule].explanation}</p>
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
      </div>
    </>
  )
}
