import { FileText, Upload, X } from 'lucide-react'
import { type ClipboardEvent, type DragEvent, useId, useRef, useState } from 'react'
import { useWords } from '~/words/use-words'
import { IconButton } from '../buttons/icon-button'
import { classNames } from '../class-names'
import { FieldError, type FieldWiring } from './field'
import { refusedFile, sizeText } from './file-limits'

type Props = Partial<FieldWiring> & {
  name: string
  /** As of the native input: `.docx,.pdf,text/html`. */
  accept?: string
  multiple?: boolean
  maxBytes?: number
  /** What may be given, said below: «DOCX, PDF, kể cả bản quét; tối đa 20 MB». */
  note?: string
  onFiles?: (files: File[]) => void
  /** Called with pasted words, where the paste holds no file. */
  onText?: (text: string) => void
}

/** The native input does the work, so that it submits without script; dropping and pasting fill the same input. */
export function FileDrop({
  name,
  accept,
  multiple,
  maxBytes,
  note,
  onFiles,
  onText,
  required: _required,
  ...wiring
}: Props) {
  const { words, locale } = useWords()
  const input = useRef<HTMLInputElement>(null)
  const ownId = useId()
  const id = wiring.id ?? ownId
  const [files, setFiles] = useState<File[]>([])
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const take = (list: FileList | null) => {
    const given = [...(list ?? [])].slice(0, multiple ? undefined : 1)
    const refused = refusedFile(given, { accept, maxBytes })
    if (refused) {
      const kinds = (accept ?? '').replaceAll(',', ', ')
      const limit = sizeText(maxBytes ?? 0, locale)
      setProblem(
        refused.why === 'size'
          ? words.ui.fileTooLarge(refused.name, limit)
          : words.ui.fileWrongKind(refused.name, kinds),
      )
    } else setProblem(null)
    const kept = refused ? [] : given
    const transfer = new DataTransfer()
    for (const file of kept) transfer.items.add(file)
    if (input.current) input.current.files = transfer.files
    setFiles(kept)
    onFiles?.(kept)
  }

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    if (event.clipboardData.files.length > 0) take(event.clipboardData.files)
    else if (text && onText) onText(text)
    else return
    event.preventDefault()
  }

  return (
    <div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the input inside does the same by keyboard */}
      <div
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        onPaste={paste}
        className={classNames(
          'relative rounded-lg border border-dashed px-6 py-8 text-center transition-colors duration-75 focus-within:border-accent',
          over ? 'border-accent bg-accent-soft' : 'border-line-firm',
        )}
      >
        <Upload aria-hidden className="mx-auto mb-2 size-5 text-muted" />
        <input
          ref={input}
          {...wiring}
          id={id}
          type="file"
          name={name}
          accept={accept}
          multiple={multiple}
          onChange={(event) => take(event.target.files)}
          className="peer sr-only"
        />
        <p>
          {words.ui.dropHere}{' '}
          <label htmlFor={id} className="link cursor-pointer font-medium peer-focus-visible:outline-2">
            {multiple ? words.ui.chooseFiles : words.ui.chooseFile}
          </label>
        </p>
        {note && <p className="mt-1 text-sm text-muted">{note}</p>}
      </div>
      {problem && <FieldError>{problem}</FieldError>}
      {files.length > 0 && (
        <ul className="mt-2 divide-y divide-line">
          {files.map((file) => (
            <li key={file.name} className="flex items-center gap-2 py-1">
              <FileText aria-hidden className="size-4 text-muted" />
              <span className="min-w-0 truncate">{file.name}</span>
              <span className="figures text-sm text-muted">{sizeText(file.size, locale)}</span>
              <IconButton
                icon={X}
                size="small"
                label={words.ui.remove(file.name)}
                className="ml-auto"
                onClick={() => take(null)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
