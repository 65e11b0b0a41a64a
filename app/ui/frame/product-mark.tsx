/** The book with its tick, as in public/favicon.svg, in the colours of the theme. */
export function ProductMark({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className={className}>
      <path className="fill-accent" d="M7 3h18a3 3 0 0 1 3 3v20a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V6a3 3 0 0 1 3-3z" />
      <g fill="none" className="stroke-on-accent" strokeLinecap="round" strokeLinejoin="round">
        <path d="M10 3v26" strokeWidth="2" opacity=".45" />
        <path d="M14.5 11h9M14.5 16h6" strokeWidth="2.4" />
        <path d="M14.6 22.2l2.5 2.4 5.6-5.6" strokeWidth="2.6" />
      </g>
    </svg>
  )
}
