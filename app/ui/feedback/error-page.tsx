import type { ReactNode } from 'react'

type Props = {
  status: number
  title: string
  text: string
  /** Words to give to whoever helps: «Mã tra cứu: …». */
  note?: string
  actions?: ReactNode
}

/** A refusal with a way on. Stands inside the frame or alone. */
export function ErrorPage({ status, title, text, note, actions }: Props) {
  return (
    <section className="mx-auto max-w-xl px-4 py-16 sm:py-24">
      <p className="figures text-sm font-medium text-muted">{status}</p>
      <h1 className="mt-1 text-2xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-3 text-lg text-muted">{text}</p>
      {note && <p className="figures mt-3 text-sm text-muted">{note}</p>}
      {actions && <div className="mt-6 flex flex-wrap gap-2">{actions}</div>}
    </section>
  )
}
