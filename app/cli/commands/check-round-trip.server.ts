import type { Command } from '../command'
import { EXIT, WrongUsage } from '../exit-code'

/**
 * `check round-trip`: random meetings drafted as notices of conclusions, written and read back by the reader. One JSON line;
 * refused (1) unless every directive came back with its lead, co-ordinating units, deadline and kind of order, and no other.
 */
export const checkRoundTrip: Command = {
  usage: '[--meetings N] [--seed S] [--format docx|pdf]',
  options: { meetings: { type: 'string' }, seed: { type: 'string' }, format: { type: 'string' } },
  run: async ({ options, print }) => {
    const { roundTrips } = await import('../check-round-trip/round-trip.server')
    const format = options.format ?? 'docx'
    if (format !== 'docx' && format !== 'pdf') throw new WrongUsage(String(format))
    const result = await roundTrips(count(options.meetings, 100), count(options.seed, 1), format)
    print(JSON.stringify(result))
    return result.lost + result.added + result.changed === 0 ? EXIT.done : EXIT.refused
  },
}

function count(given: unknown, otherwise: number): number {
  if (given === undefined) return otherwise
  const number = Number(given)
  if (!Number.isSafeInteger(number) || number < 1) throw new WrongUsage(String(given))
  return number
}
