import type { CliWords } from './cli-words'
import type { Command } from './command'

const CALL = 'npm run -s cli --'
const GLOBAL_OPTIONS = ['help', 'lang']

/** Help of a group: the commands and groups right below it, with what each does. */
export function groupHelp(path: string, paths: readonly string[], { cli }: CliWords): string {
  const prefix = path === '' ? '' : `${path} `
  const below = paths
    .filter((candidate) => candidate.startsWith(prefix))
    .map((candidate) => candidate.slice(prefix.length))
  const names = [...new Set(below.map((rest) => rest.split(' ')[0] ?? ''))]
  return [
    `${cli.summaries[path] ?? path}`,
    '',
    `${cli.usage}: ${CALL} ${prefix}…`,
    '',
    `${cli.commands}:`,
    ...table(names.map((name) => [name, cli.summaries[prefix + name] ?? ''])),
    '',
    `${cli.options}:`,
    ...optionTable(GLOBAL_OPTIONS, cli),
    '',
    cli.moreHelp(`${CALL} ${prefix}`.trimEnd()),
    cli.exitCodes,
  ].join('\n')
}

export function commandHelp(path: string, command: Command, { cli }: CliWords): string {
  return [
    cli.summaries[path] ?? path,
    '',
    `${cli.usage}: ${CALL} ${path} ${command.usage}`,
    '',
    `${cli.options}:`,
    ...optionTable([...Object.keys(command.options), ...GLOBAL_OPTIONS], cli),
    '',
    cli.exitCodes,
  ].join('\n')
}

const optionTable = (names: string[], cli: CliWords['cli']) =>
  table(names.map((name) => [`--${name}`, cli.optionHelp[name] ?? '']))

function table(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`)
}
