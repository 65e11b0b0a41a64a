/** A path of this site to go on to, or the desk: never another host (`//evil`, `/\evil`), never an endless sign-in. */
export function safePath(value: string | null): string {
  if (!value?.startsWith('/') || value.startsWith('//') || value.includes('\\') || value.startsWith('/sign-'))
    return '/'
  return value
}
