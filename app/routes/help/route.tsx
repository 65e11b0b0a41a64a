import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { gatedLoader } from '~/http/gate.server'
import { PageHead } from '~/ui/frame/page-head'
import { Kbd } from '~/ui/text/kbd'
import { useWords } from '~/words/use-words'
import type { CrumbHandle } from '../frame/crumbs'
import { reviewKeys } from '../notices/review/review-keys'

export const handle: CrumbHandle = { crumb: (words) => ({ label: words.help.title }) }

export const loader = gatedLoader('desk.read', () => null)

/** Short help on reading notices; each part has an address of its own. */
export default function Help() {
  const { words } = useWords()
  const says = words.help
  return (
    <div className="max-w-3xl">
      <PageHead title={says.title} sentence={says.lead} />
      <div className="space-y-8">
        {says.parts.map(({ id, title, paragraphs }) => (
          <Part key={id} id={id} title={title}>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {id === 'review' && <ReviewKeys />}
            {id === 'why' && (
              <p>
                <Link to="/help/rules" className="link">
                  {says.toRules}
                </Link>
              </p>
            )}
            {id === 'learning' && (
              <p>
                <Link to="/remembered" className="link">
                  {says.toRemembered}
                </Link>
              </p>
            )}
          </Part>
        ))}
      </div>
    </div>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="space-y-2">
      <h2 id={`${id}-title`} className="text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}

function ReviewKeys() {
  const { words } = useWords()
  return (
    <dl className="max-w-md">
      {reviewKeys(words).flatMap(({ keys }) =>
        keys.map((line) => (
          <div key={line.label} className="flex items-center justify-between gap-4 border-b border-line py-1.5">
            <dt>{line.label}</dt>
            <dd className="flex shrink-0 gap-1">
              {line.keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        )),
      )}
    </dl>
  )
}
