import type { MessageHeader } from '~/domain/notices/message-header'
import { numberSymbolOf } from '~/domain/notices/notice-header'
import { DefinitionList } from '~/ui/text/definition-list'
import { useWords } from '~/words/use-words'

/** What the message says of itself and of the paper, as far as it says anything. */
export function MessageFacts({ message }: { message: MessageHeader }) {
  const { words, formats } = useWords()
  const says = words.enclosed
  const day = (iso: string | null) => iso && <span className="figures">{formats.day(iso)}</span>
  const number = numberSymbolOf(message) ?? message.number
  const facts = [
    { term: says.from, value: [message.from, message.fromCode && `(${message.fromCode})`].filter(Boolean).join(' ') },
    { term: says.number, value: number && <span className="figures">{number}</span> },
    { term: says.issuedOn, value: day(message.issuedOn) },
    { term: says.sentOn, value: day(message.sentOn) },
    { term: says.signatory, value: [message.signatoryTitle, message.signatory].filter(Boolean).join(', ') },
    { term: message.kind === 'mail' ? says.mailSubject : says.subject, value: message.subject },
    { term: says.documentId, value: message.documentId && <span className="figures">{message.documentId}</span> },
  ].filter(({ value }) => value)
  return facts.length > 0 ? <DefinitionList items={facts} /> : null
}
