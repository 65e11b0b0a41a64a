import type { ReactNode } from 'react'

/** A part of the form with its name at the left, on a hairline. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="grid gap-x-8 gap-y-(--gap-field) border-t border-line py-6 lg:grid-cols-[12rem_1fr]">
      <legend className="sr-only">{title}</legend>
      <p aria-hidden className="text-lg font-semibold">
        {title}
      </p>
      <div className="grid content-start gap-x-6 gap-y-(--gap-field) sm:grid-cols-2">{children}</div>
    </fieldset>
  )
}
