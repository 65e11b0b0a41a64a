import { cpus } from 'node:os'
import { dayAt } from '~/domain/calendar-day'
import { openEngine } from './database/bench-database'
import { measureSize, type SizeFigures } from './measure-size'
import { readOptions } from './options'
import { LEGEND, readingLines, tableOf } from './print-figures'
import { measureReading } from './reading/measure-reading'

/** Everything in one run on one machine over loopback. Ratios are what counts; times are printed and never asserted. */
const options = readOptions(process.argv.slice(2))
const today = dayAt(new Date())
const tell = (line: string) => console.warn(line)

const sizes: SizeFigures[] = []
const engine = await openEngine(options.engine)
// Ctrl C must not leave a database server behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => engine.stop().finally(() => process.exit(130)))
}
try {
  for (const size of options.sizes) {
    const figures = await measureSize(engine, size, { options, today, tell })
    sizes.push(figures)
    console.info(`\n${tableOf(figures)}\n`)
  }
} finally {
  await engine.stop()
}

tell('reading notices')
const reading = measureReading(tell)
console.info(`\n${readingLines(reading)}\n\n${LEGEND}\n`)

if (sizes.some(({ measures }) => measures.some((one) => 'failed' in one))) process.exitCode = 1
const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model ?? '' }
console.info(JSON.stringify({ today, engine: options.engine, seconds: options.seconds, machine, sizes, reading }))
