const SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const SCALES: [bigint, string][] = [
  [1_000_000_000_000_000n, 'quadrillion'],
  [1_000_000_000_000n, 'trillion'],
  [1_000_000_000n, 'billion'],
  [1_000_000n, 'million'],
  [1_000n, 'thousand'],
]

/** A whole number from 0 on, below 10^18, in English words on the short scale: «two hundred and thirty-four million». */
export function englishNumber(value: bigint): string {
  if (value < 0n || value >= 1_000_000_000_000_000_000n) throw new RangeError(`Too large or too small: ${value}`)
  if (value === 0n) return 'zero'
  const words: string[] = []
  let rest = value
  for (const [size, name] of SCALES) {
    const count = Number(rest / size)
    if (count > 0) words.push(`${below1000(count)} ${name}`)
    rest %= size
  }
  const last = Number(rest)
  if (last > 0) words.push(words.length > 0 && last < 100 ? `and ${below1000(last)}` : below1000(last))
  return words.join(' ')
}

function below1000(value: number): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  const head = hundreds > 0 ? `${SMALL[hundreds]} hundred` : ''
  if (rest === 0) return head
  const tail =
    rest < 20 ? SMALL[rest] : [TENS[Math.floor(rest / 10)], SMALL[rest % 10]].slice(0, rest % 10 ? 2 : 1).join('-')
  return head ? `${head} and ${tail}` : `${tail}`
}
