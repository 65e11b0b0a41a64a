import type { findNotice } from '~/domain/notices/notice-page.queries.server'
import { DefinitionList } from '~/ui/text/definition-list'
import { useWords } from '~/words/use-words'

type Shown = NonNullable<Awaited<ReturnType<typeof findNotice>>>

/** What stands round the text. */
export function NoticeFacts({ notice }: { notice: Shown }) {
  const { words, formats } = useWords()
  const says = words.notices
  const day = (iso: string | null) => iso && <span className="figures">{formats.day(iso)}</span>
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-1 font-semibold">
        {says.facts}
      </h2>
      <DefinitionList
        items={[
          { term: says.issuer, value: notice.issuer },
          { term: says.issuedOn, value: day(notice.issuedOn) },
          { term: says.place, value: notice.place },
          { term: says.chair, value: [notice.chairRole, notice.chair].filter(Boolean).join(' ') },
          { term: says.meetingOn, value: day(notice.meetingOn) },
          { term: says.signatory, value: [notice.signatoryTitle, notice.signatory].filter(Boolean).join(', ') },
          { term: says.recipients, value: notice.recipients.join('; ') },
        ]}
      />
    </section>
  )
}
