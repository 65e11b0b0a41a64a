import {
  issuerLines,
  MOTTO,
  NATION,
  numberLine,
  placeDateLine,
  recipientLines,
  signatureLines,
  subjectLine,
  typeNameOf,
} from '~/domain/papers/paper-lines'
import type { PaperTemplate } from '~/domain/papers/paper-template'
import { useWords } from '~/words/use-words'

/** The first and last lines of a sheet as the template prints them. Vietnamese in either language, as the paper is. */
export function PaperPreview({ template, date }: { template: PaperTemplate; date: string | null }) {
  const says = useWords().words.papers
  const { kind, parentBody, issuer, symbol, place, signature, recipients } = template
  const typeName = typeNameOf(kind)
  const subject = subjectLine({ kind, subject: says.previewSubject })
  return (
    <section
      aria-label={says.previewLabel}
      lang="vi"
      className="paper @container px-5 py-8 text-[0.8125rem] leading-snug sm:px-8"
    >
      <div className="grid grid-cols-[2fr_3fr] gap-x-2 text-center">
        <div>
          {parentBody && issuerLines(parentBody).map((line) => <p key={line}>{line}</p>)}
          {issuerLines(issuer).map((line) => (
            <p key={line} className="font-bold">
              {line}
            </p>
          ))}
          <Rule className="w-1/4" />
          {symbol !== null && <p className="mt-2">{numberLine({ number: null, symbol })}</p>}
          {typeName === null && <p className="mt-1 text-xs">{subject}</p>}
        </div>
        <div>
          {/* On one line, as on the sheet, however narrow the window: its size follows the sheet's. */}
          <p className="text-[min(0.75rem,2.5cqw)] font-bold whitespace-nowrap">{NATION}</p>
          <p className="text-[min(0.8125rem,2.8cqw)] font-bold whitespace-nowrap">{MOTTO}</p>
          <Rule className="w-3/5" />
          <p className="mt-2 italic">{placeDateLine({ place, date })}</p>
        </div>
      </div>
      {typeName !== null && (
        <div className="mt-5 text-center font-bold">
          <p>{typeName}</p>
          <p>{subject}</p>
          <Rule className="w-1/4" />
        </div>
      )}
      <p className="mt-5 indent-8">{says.previewBody.replace(/\.$/, './.')}</p>
      <div className="mt-8 grid grid-cols-2 gap-x-4">
        <div className="text-[0.6875rem]">
          {recipients.length > 0 && <p className="text-xs font-bold italic">Nơi nhận:</p>}
          {recipientLines(recipients).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <div className="text-center font-bold">
          {signatureLines(signature).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p className="mt-16">{signature.name}</p>
        </div>
      </div>
    </section>
  )
}

const Rule = ({ className }: { className: string }) => (
  <hr aria-hidden className={`mx-auto mt-0.5 border-t border-current ${className}`} />
)
