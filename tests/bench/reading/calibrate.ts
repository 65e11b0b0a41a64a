import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type LabelledDirective, labelledDocuments } from '#tests/domain/notices/labelled'
import {
  CONFIDENCE_LEVELS,
  CONFIDENCE_REASONS,
  type ConfidenceReasonCode,
} from '~/domain/notices/reading/confidence/confidence'
import { readNotice } from '~/domain/notices/reading/read-notice'
import { type Judged, judge } from './judge'
import { SPOILS } from './spoil'

/**
 * Does the reader know when it is wrong? Reads the labelled documents, as printed and as they get spoiled on their way,
 * and prints the share of faults by level and by reason. `npm run confidence [-- GOLD_FOLDER TEXT_FOLDER ...]` adds more.
 */
type Sample = { source: string; directives: LabelledDirective[] }

const SHARED = fileURLToPath(new URL('../../../../shared/notices/', import.meta.url))

function labelled(gold: string, texts: string): Sample[] {
  if (!existsSync(gold)) return []
  return readdirSync(gold)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => ({
      source: readFileSync(join(texts, file.replace('.gold.json', '.txt')), 'utf8').normalize('NFC'),
      directives: (JSON.parse(readFileSync(join(gold, file), 'utf8')) as Sample).directives,
    }))
}

const extra = process.argv.slice(2)
const pairs = extra.flatMap((gold, at) => (at % 2 === 0 ? [{ gold, texts: extra[at + 1] ?? gold }] : []))
const samples: Sample[] = [
  ...labelledDocuments(),
  ...labelled(join(SHARED, 'gold'), join(SHARED, 'texts')),
  ...pairs.flatMap(({ gold, texts }) => labelled(gold, texts)),
]

const all: Judged[] = []
console.info('document                            read  faulty  missed')
for (const [name, spoil] of Object.entries(SPOILS)) {
  const results = samples.map(({ source, directives }) => judge(readNotice(spoil(source)), directives))
  const judged = results.flatMap((result) => result.judged)
  all.push(...judged)
  const missed = results.reduce((sum, result) => sum + result.missed, 0)
  console.info(`${name.padEnd(34)}  ${row(judged)}  ${String(missed).padStart(6)}`)
}

function row(judged: readonly Judged[]): string {
  const faulty = judged.filter(({ faults }) => faults.length > 0).length
  const share = judged.length === 0 ? '' : `${((100 * faulty) / judged.length).toFixed(1)}%`
  return `${String(judged.length).padStart(4)}  ${share.padStart(6)}`
}

console.info('\nlevel                               read  faulty  of all faults')
const faults = all.filter((one) => one.faults.length > 0)
for (const level of CONFIDENCE_LEVELS) {
  const here = all.filter(({ read }) => read.confidence.level === level)
  const share = faults.filter(({ read }) => read.confidence.level === level).length / Math.max(1, faults.length)
  console.info(`${level.padEnd(34)}  ${row(here)}  ${(100 * share).toFixed(1).padStart(5)}%`)
}

const bears = ({ read }: Judged, code: ConfidenceReasonCode): boolean =>
  read.confidence.reasons.some((reason) => reason.code === code)

console.info('\nreason                              read  faulty   alone  faulty')
for (const code of CONFIDENCE_REASONS) {
  const with_ = all.filter((one) => bears(one, code))
  const alone = with_.filter(({ read }) => read.confidence.reasons.length === 1)
  if (with_.length > 0) console.info(`${code.padEnd(34)}  ${row(with_)}    ${row(alone)}`)
}
const none = all.filter(({ read }) => read.confidence.reasons.length === 0)
console.info(`${'(none)'.padEnd(34)}  ${row(none)}`)
