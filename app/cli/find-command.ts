/**
 * Where the words of a call lead in the tree of paths: the longest path they spell (`notice`, `notice read`), and what
 * follows it. `path` is '' for the root; `unknown` is the first word that leads nowhere though a command had to follow.
 */
export type Found = { path: string; rest: string[]; isCommand: boolean; unknown?: string }

export function findCommand(args: readonly string[], paths: readonly string[]): Found {
  let path = ''
  for (const [i, word] of args.entries()) {
    if (paths.includes(path)) return { path, rest: args.slice(i), isCommand: true }
    const next = path === '' ? word : `${path} ${word}`
    const leads = paths.some((candidate) => candidate === next || candidate.startsWith(`${next} `))
    if (!leads) return { path, rest: args.slice(i), isCommand: false, unknown: word.startsWith('-') ? undefined : word }
    path = next
  }
  return { path, rest: [], isCommand: paths.includes(path) }
}
