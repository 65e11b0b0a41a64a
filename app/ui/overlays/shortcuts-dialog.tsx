import { useState } from 'react'
import { useWords } from '~/words/use-words'
import { useShortcut } from '../keys/use-shortcut'
import { Kbd } from '../text/kbd'
import { Dialog } from './dialog'

export type ShortcutGroup = { title: string; keys: { keys: string[]; label: string }[] }

/** Opens on `?` and shows every key: the ones of the frame and of lists, and those the page adds. */
export function ShortcutsDialog({ more = [] }: { more?: readonly ShortcutGroup[] }) {
  const { words } = useWords()
  const [open, setOpen] = useState(false)
  useShortcut({ key: '?' }, () => setOpen(true))
  const says = words.ui.keyboard
  const groups: ShortcutGroup[] = [
    {
      title: says.everywhere,
      keys: [
        { keys: ['Ctrl', 'K'], label: says.search },
        { keys: ['/'], label: says.filter },
        { keys: ['?'], label: says.help },
      ],
    },
    {
      title: says.inLists,
      keys: [
        { keys: ['j'], label: says.rowDown },
        { keys: ['k'], label: says.rowUp },
        { keys: ['Enter'], label: says.openRow },
        { keys: ['x'], label: says.selectRow },
        { keys: ['e'], label: says.edit },
      ],
    },
    ...more,
  ]
  return (
    <Dialog title={words.frame.shortcuts} open={open} onOpenChange={setOpen} width="narrow">
      <div className="space-y-5">
        {groups.map((group) => (
          <section key={group.title}>
            <h3 className="mb-1 text-sm font-semibold text-muted">{group.title}</h3>
            <dl>
              {group.keys.map(({ keys, label }) => (
                <div key={label} className="flex items-center justify-between gap-4 border-b border-line py-1.5">
                  <dt>{label}</dt>
                  <dd className="flex gap-1">
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
