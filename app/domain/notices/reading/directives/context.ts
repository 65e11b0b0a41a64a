import type { DeadlineFound } from '~/domain/directives/deadline-found'
import type { ReferenceDate } from '~/domain/directives/reference-date'
import type { Word } from '~/domain/vietnamese-words'
import type { Clause, Frame } from '../clauses/outline'
import type { Span } from '../reading'
import type { StepLog } from '../steps/step-log'
import type { Draft, LeadRule } from './draft'

/** Who an item addresses, and the rule and words that say so. */
export type Lead = { units: string[]; rule: LeadRule; at: Span | null }

/** What has been learnt about an open item while reading on. */
export type ItemContext = {
  lead: Lead | null
  skip: boolean
  /** A heading or an opening that announces tasks: bare verbs below it are orders. */
  tasks: boolean
  /** It lists tasks, so that what is listed is one even where it is named by a noun. */
  lists: boolean
  /** «Đơn vị chủ trì: …» stands right below or behind it: what it says is a task, however it begins. */
  fielded: boolean
  /** Its opening stops or pauses something; the bullets below say what, they order nothing more. */
  details: boolean
  deadline: { found: DeadlineFound; words: readonly Word[] } | null
  /** Whom its opening tells the lead to work with. */
  partners: string[]
  /** Lead of the latest directive in the item, for bullets and paragraphs that follow without naming one. */
  latest: Lead | null
  drafts: Draft[]
}

/** State of one reading: contexts by item, the drafts so far. */
export class ReadingContext {
  readonly drafts: Draft[] = []
  /** Numbered openings; those that prove to have no task below them are tasks themselves. */
  readonly openings: Opening[] = []
  private items = new Map<number, ItemContext>()
  readonly root: ItemContext = newItem()

  /** In a news article: a list of tasks has been announced. */
  listed = false

  constructor(
    readonly document: ReferenceDate | null,
    readonly isNews = false,
    /** Where the steps are written down; null when nobody asks for them. */
    readonly log: StepLog | null = null,
  ) {}

  of(frame: Frame | null | undefined): ItemContext {
    if (!frame) return this.root
    const known = this.items.get(frame.index)
    if (known) return known
    const item = newItem()
    this.items.set(frame.index, item)
    return item
  }

  /** Innermost value along the path, the item itself last. */
  along<T>(path: readonly Frame[], pick: (item: ItemContext) => T | null): T | null {
    for (let at = path.length - 1; at >= 0; at--) {
      const value = pick(this.of(path[at]))
      if (value !== null) return value
    }
    return pick(this.root)
  }

  isSkipped(path: readonly Frame[]): boolean {
    return path.some((frame) => this.of(frame).skip)
  }

  announcesTasks(path: readonly Frame[]): boolean {
    return this.root.tasks || path.some((frame) => this.of(frame).tasks)
  }

  add(path: readonly Frame[], draft: Draft): void {
    this.drafts.push(draft)
    this.root.drafts.push(draft)
    for (const frame of path) this.of(frame).drafts.push(draft)
  }
}

/** `hasList`: numbered points or bullets follow it; `before`: directives its item held when it was read. */
export type Opening = { clause: Clause; hasList: boolean; before: number }

const newItem = (): ItemContext => ({
  lead: null,
  skip: false,
  tasks: false,
  lists: false,
  fielded: false,
  details: false,
  deadline: null,
  partners: [],
  latest: null,
  drafts: [],
})
