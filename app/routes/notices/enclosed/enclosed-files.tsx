import { FileDown } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Enclosed } from '~/domain/notices/enclosed-files.queries.server'
import { sizeText } from '~/ui/forms/file-limits'
import { useWords } from '~/words/use-words'

export type EnclosedFile = Enclosed['files'][number]
type Props = { enclosed: Enclosed; actionOf?: (file: EnclosedFile) => ReactNode }

/** The files that came together, each to be downloaded, the one whose words are shown marked. */
export function EnclosedFiles({ enclosed: { files, message }, actionOf }: Props) {
  const { words, locale } = useWords()
  const says = words.enclosed
  return (
    <>
      <ul aria-label={says.files} className="mt-1">
        {files.map((file) => (
          <li
            key={file.fileId}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-(--cell-y)"
          >
            <a href={`/files/${file.fileId}`} className="link inline-flex min-w-0 items-center gap-1.5">
              <FileDown aria-hidden className="size-4 shrink-0" />
              <span className="wrap-anywhere">{file.name}</span>
            </a>
            <span className="figures text-sm text-muted">{sizeText(file.size, locale)}</span>
            <span className="ml-auto">
              {file.isPaper ? <span className="text-sm text-done">{says.paper}</span> : actionOf?.(file)}
            </span>
          </li>
        ))}
      </ul>
      {message.leftOut.length > 0 && (
        <p className="mt-1 text-sm text-muted">{says.leftOut(message.leftOut.join('; '))}</p>
      )}
    </>
  )
}
