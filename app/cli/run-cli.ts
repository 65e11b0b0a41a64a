import { parseArgs } from 'node:util'
import { CLI_LANGUAGES, type CliWords, cliWordsIn } from './cli-words'
import type { Command, CommandCall } from './command'
import { COMMANDS } from './command-table'
import { EXIT, type ExitCode, WrongUsage } from './exit-code'
import { findCommand } from './find-command'
import { commandHelp, groupHelp } from './help'
import { takeLanguage } from './take-language'

type Outputs = Pick<CommandCall, 'print' | 'say'>

/** Runs one call of the command line and tells how it ended. Throws nothing: a fault is a message and exit code 1. */
export async function runCli(args: readonly string[], outputs: Outputs): Promise<ExitCode> {
  const { language, rest } = takeLanguage(args)
  const chosen = CLI_LANGUAGES.find((known) => known === language)
  const words = cliWordsIn(chosen ?? 'vi')
  try {
    if (chosen === undefined) throw new WrongUsage(words.cli.wrongLanguage(language))
    return await dispatch(rest, words, outputs)
  } catch (error) {
    if (error instanceof WrongUsage) {
      outputs.say(error.message)
      return EXIT.wrongUsage
    }
    outputs.say(words.cli.failed(error instanceof Error ? error.message : String(error)))
    return EXIT.refused
  }
}

async function dispatch(args: readonly string[], words: CliWords, outputs: Outputs): Promise<ExitCode> {
  const paths = Object.keys(COMMANDS)
  const found = findCommand(args, paths)
  const command = found.isCommand ? await COMMANDS[found.path]?.() : undefined
  const wantsHelp = found.rest.slice(0, endOfOptions(found.rest)).some((word) => word === '--help' || word === '-h')
  if (wantsHelp && found.unknown === undefined) {
    outputs.print(command ? commandHelp(found.path, command, words) : groupHelp(found.path, paths, words))
    return EXIT.done
  }
  if (!command) {
    const reason = found.unknown === undefined ? words.cli.missingCommand : words.cli.unknownCommand(found.unknown)
    throw new WrongUsage(`${reason}\n\n${groupHelp(found.path, paths, words)}`)
  }
  return runCommand(command, found, words, outputs)
}

async function runCommand(command: Command, call: { path: string; rest: string[] }, words: CliWords, outputs: Outputs) {
  const parsed = parse(command, call.rest, words)
  try {
    return await command.run({ options: parsed.values, operands: parsed.positionals, words, ...outputs })
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error
    throw new WrongUsage(`${error.message}\n\n${commandHelp(call.path, command, words)}`)
  }
}

function parse(command: Command, args: string[], words: CliWords) {
  try {
    return parseArgs({ args, options: command.options, allowPositionals: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // Node's own sentence is English; the name in it is all that matters.
    const unknown = /^Unknown option '([^']+)'/.exec(message)?.[1]
    throw new WrongUsage(unknown ? words.cli.unknownOption(unknown) : words.cli.wrongOption(message))
  }
}

function endOfOptions(args: readonly string[]): number {
  const at = args.indexOf('--')
  return at === -1 ? args.length : at
}
