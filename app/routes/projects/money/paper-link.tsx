import { FileLink } from '../../directives/file-link'

type Paper = { fileId: number | null; fileName: string | null; fileSize: number | null }

/** The paper that proves a row, to download; nothing where none was sent. */
export function PaperLink({ of: { fileId, fileName, fileSize } }: { of: Paper }) {
  if (fileId === null || fileName === null) return null
  return (
    <span className="screen-only block max-w-44">
      <FileLink id={fileId} name={fileName} size={fileSize ?? 0} />
    </span>
  )
}
