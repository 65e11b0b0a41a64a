import { phraseAt, phrases, type Word, wordSet, wordsOf } from '~/domain/vietnamese-words'
import { wordsOfDirective } from './draft-range'
import type { DraftDirective, DraftUnit, NoticeDraft } from './notice-draft'
import { isSaid } from './project-suggestions'

/** What a printed name turned out to mean. `byIssuer`: the words mean other units elsewhere, so only in this issuer's papers. */
export type NameLesson = {
  printedName: string
  organisationId: number
  byIssuer: boolean
  /** Units that other people taught for the same words. */
  against: NonNullable<DraftUnit['taught']>
}

/** What a person's choices in a draft could teach the reader, each printed name once, in the paper's order. */
export function nameLessons(draft: NoticeDraft): NameLesson[] {
  const lessons = new Map<string, NameLesson>()
  for (const { lead, coordinating } of draft.directives)
    for (const { printedName, organisationId, chosen, taught = [] } of [...lead, ...coordinating]) {
      if (!chosen || organisationId === null || lessons.has(printedName)) continue
      if (taught.some((one) => one.organisationId === organisationId) && taught.length === 1) continue
      const against = taught.filter((one) => one.organisationId !== organisationId)
      lessons.set(printedName, { printedName, organisationId, byIssuer: chosen.ambiguous, against })
    }
  return [...lessons.values()]
}

export type PhraseLesson = { projectId: number; phrase: string }

/**
 * What the projects that a person linked are called in this paper, where its words name a system. A name that says no
 * more than the project's own teaches nothing and is left out.
 */
export function phraseLessons(
  draft: NoticeDraft,
  text: string,
  nameOf: (projectId: number) => string | undefined,
): PhraseLesson[] {
  const lessons: PhraseLesson[] = []
  for (const one of draft.directives.filter(({ touched }) => touched.includes('projects')))
    for (const projectId of one.projectIds) {
      const name = nameOf(projectId)
      const phrase = name === undefined ? null : systemNamedIn(spokenIn(one, text))
      if (phrase === null || name === undefined || isSaid(name, phrase)) continue
      if (!lessons.some((other) => other.projectId === projectId)) lessons.push({ projectId, phrase })
    }
  return lessons
}

/** The directive's own words first; an order that says «hệ thống này» has its thing named in its clause. */
const spokenIn = (one: DraftDirective, text: string): string =>
  `${wordsOfDirective(text, one)}. ${text.slice(one.clause.start, one.clause.end).slice(0, 400)}`

const HEADS = phrases(['hệ thống|phần mềm|cổng|nền tảng|cơ sở dữ liệu|csdl|trung tâm|dự án|mạng|trang'])
/** Words that end the name of a thing. */
const ENDS = wordSet([
  'của|và|để|theo|trên|tại|từ|cho|trong|đến|với|phải|được|là|do|nhằm|sau|trước|khi|này|đó|bao|gồm|giao|vào|về',
])
const FEWEST = 3
const MOST = 9

/** The first thing a stretch of words calls by name: «Hệ thống thư điện tử công vụ tỉnh»; null where it names none. */
export function systemNamedIn(words: string): string | null {
  const all = wordsOf(words)
  for (let at = 0; at < all.length; at++) {
    const head = phraseAt(all, at, HEADS)
    if (head === 0) continue
    let to = at + head
    while (to - at < MOST && goesOn(all[to])) to++
    const [first, last] = [all[at], all[to - 1]]
    if (to - at >= FEWEST && first && last) return words.slice(first.start, last.end)
  }
  return null
}

const goesOn = (word: Word | undefined): boolean => word?.kind === 'syllable' && !ENDS.has(word.low)
