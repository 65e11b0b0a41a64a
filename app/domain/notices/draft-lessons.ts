import type { Lessons, NoticeDraft } from './notice-draft'

const NOTHING: Lessons = { names: [], phrases: [] }

/** The draft with a printed name to be remembered on confirmation, or no longer. */
export function withName(draft: NoticeDraft, printedName: string, remember: boolean): NoticeDraft {
  const lessons = draft.lessons ?? NOTHING
  const names = lessons.names.filter((name) => name !== printedName)
  return { ...draft, lessons: { ...lessons, names: remember ? [...names, printedName] : names } }
}

/** The draft with what a project is called to be remembered, in these words; null: not to be. */
export function withPhrase(draft: NoticeDraft, projectId: number, phrase: string | null): NoticeDraft {
  const lessons = draft.lessons ?? NOTHING
  const phrases = lessons.phrases.filter((one) => one.projectId !== projectId)
  return { ...draft, lessons: { ...lessons, phrases: phrase === null ? phrases : [...phrases, { projectId, phrase }] } }
}
