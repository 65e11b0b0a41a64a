import { Paperclip } from 'lucide-react'
import { sizeText } from '~/ui/forms/file-limits'
import { useWords } from '~/words/use-words'

/** A kept file to download, with its size. */
export function FileLink({ id, name, size }: { id: number; name: string; size: number }) {
  const { words, locale } = useWords()
  return (
    <a
      href={`/files/${id}`}
      download
      aria-label={words.directives.download(name)}
      className="inline-flex max-w-full items-center gap-1.5 text-sm"
    >
      <Paperclip aria-hidden className="size-3.5 shrink-0 text-muted" />
      <span className="link truncate">{name}</span>
      <span className="figures shrink-0 text-muted">{sizeText(size, locale)}</span>
    </a>
  )
}
