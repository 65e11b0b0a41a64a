/** The version a form is sent with: after somebody was quicker the one they made, so that a second look can be saved. */
export function newestVersion(refused: { current?: unknown } | null, loaded: number): number {
  const current = refused?.current
  const made = current && typeof current === 'object' && 'version' in current ? Number(current.version) : 0
  return Math.max(loaded, made)
}
