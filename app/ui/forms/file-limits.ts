import type { Locale } from '~/words/words'

type Limits = { accept?: string; maxBytes?: number }

/** The first file that may not be taken, and why. The server checks the bytes again; this only answers sooner. */
export function refusedFile(files: readonly { name: string; type: string; size: number }[], limits: Limits) {
  for (const { name, type, size } of files) {
    if (limits.maxBytes !== undefined && size > limits.maxBytes) return { name, why: 'size' as const }
    if (limits.accept && !isAccepted(name, type, limits.accept)) return { name, why: 'kind' as const }
  }
  return null
}

function isAccepted(name: string, type: string, accept: string): boolean {
  return accept
    .toLowerCase()
    .split(',')
    .map((kind) => kind.trim())
    .some((kind) => {
      if (kind.startsWith('.')) return name.toLowerCase().endsWith(kind)
      return kind.endsWith('/*') ? type.startsWith(kind.slice(0, -1)) : type === kind
    })
}

/** Bytes as a person says them, in steps of 1024: «1,5 MB». */
export function sizeText(bytes: number, locale: Locale): string {
  const units = ['B', 'KB', 'MB', 'GB']
  const step = bytes < 1 ? 0 : Math.min(3, Math.floor(Math.log2(bytes) / 10))
  const format = new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: step > 1 ? 1 : 0 })
  return `${format.format(bytes / 1024 ** step)} ${units[step]}`
}
