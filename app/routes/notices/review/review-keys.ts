import type { ShortcutGroup } from '~/ui/overlays/shortcuts-dialog'
import type { Words } from '~/words/words'

/** The review's keys as `?` lists them; use-review-keys.ts does what they say. */
export function reviewKeys(words: Words): ShortcutGroup[] {
  const says = words.notices.review.keys
  return [
    {
      title: says.title,
      keys: [
        { keys: ['j', 'k'], label: says.step },
        { keys: ['n', 'p'], label: says.doubt },
        { keys: ['u'], label: says.onlyDoubts },
        { keys: ['1', '…', '9'], label: says.kind },
        { keys: ['e'], label: says.edit },
        { keys: ['x'], label: says.seen },
        { keys: ['s'], label: says.split },
        { keys: ['m'], label: says.merge },
        { keys: ['Delete'], label: says.drop },
        { keys: ['Ctrl', 'Z'], label: says.undo },
        { keys: ['Ctrl', 'Enter'], label: says.confirm },
      ],
    },
  ]
}
