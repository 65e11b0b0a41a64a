import { Download } from 'lucide-react'
import { useWords } from '~/words/use-words'

type Props = { briefingId: number; paper: 'report' | 'submission' | 'slip' | 'conclusions'; matterId?: number }

/** A paper by its name, with its two forms to download. */
export function PaperLinks({ briefingId, paper, matterId }: Props) {
  const { words } = useWords()
  const says = words.briefings.downloads
  const href = (format: 'docx' | 'pdf') => {
    const asked = new URLSearchParams({ paper, format, ...(matterId ? { matter: String(matterId) } : {}) })
    return `/briefings/${briefingId}/paper?${asked}`
  }
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
      <Download aria-hidden className="size-4 text-muted" />
      <span>{says[paper]}</span>
      {(['docx', 'pdf'] as const).map((format) => (
        // A plain link: the browser downloads, the page stays.
        <a key={format} href={href(format)} download className="link" aria-label={`${says[paper]}, ${says[format]}`}>
          {says[format]}
        </a>
      ))}
    </p>
  )
}
