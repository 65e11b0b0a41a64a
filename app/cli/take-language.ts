/** Takes `--lang X` or `--lang=X` out of a call, wherever it stands before `--`. The default is Vietnamese. */
export function takeLanguage(args: readonly string[]): { language: string; rest: string[] } {
  const rest: string[] = []
  let language = 'vi'
  for (let i = 0; i < args.length; i++) {
    const word = args[i] ?? ''
    if (word === '--') return { language, rest: [...rest, ...args.slice(i)] }
    if (word === '--lang') language = args[++i] ?? ''
    else if (word.startsWith('--lang=')) language = word.slice('--lang='.length)
    else rest.push(word)
  }
  return { language, rest }
}
