import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Deadline } from '~/domain/directives/deadline'
import type { DecisionKind } from '~/domain/directives/decision-kind'

/** A directive as a person labelled it; `text` is a piece of the document that identifies the task. */
export type LabelledDirective = {
  section: string
  text: string
  lead: string[]
  coordinating: string[]
  /** Left out where two clerks would differ. */
  deadline?: Partial<Deadline> & Pick<Deadline, 'type'>
  decision: DecisionKind
  role?: 'coordinate'
}
export type Labelled = {
  name: string
  source: string
  header: Record<string, string | null>
  directives: LabelledDirective[]
}

const FOLDER = fileURLToPath(new URL('./documents/', import.meta.url))

/** Our own documents: one style of office each, with what a careful clerk takes from it. */
export const labelledDocuments = (): Labelled[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const expected = readFileSync(join(FOLDER, file.replace('.txt', '.expected.json')), 'utf8')
      const { directives, ...header } = JSON.parse(expected) as Omit<Labelled, 'name' | 'source' | 'header'>
      return {
        name: file.replace('.txt', ''),
        source: readFileSync(join(FOLDER, file), 'utf8'),
        header: header as Labelled['header'],
        directives,
      }
    })
