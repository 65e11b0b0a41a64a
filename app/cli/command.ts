import type { ParseArgsConfig } from 'node:util'
import type { CliWords } from './cli-words'
import type { ExitCode } from './exit-code'

/** What a command is given: its options and operands as parsed, the words of the caller's language, and the two outputs. */
export type CommandCall = {
  options: Record<string, string | boolean | (string | boolean)[] | undefined>
  operands: string[]
  words: CliWords
  /** Standard output: results only, a line a call. */
  print: (line: string) => void
  /** Standard error: messages for people. */
  say: (line: string) => void
}

/**
 * One command, a file of app/cli/commands/. Its summary and the help of its options stand in words.cli under its path
 * and the option's name.
 */
export type Command = {
  /** After the command's path: `[--json] FILE...`. */
  usage: string
  options: NonNullable<ParseArgsConfig['options']>
  /** @throws WrongUsage for operands that make no sense */
  run: (call: CommandCall) => Promise<ExitCode>
}
