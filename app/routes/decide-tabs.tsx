import { Tabs } from '~/ui/lists/tabs'
import { useWords } from '~/words/use-words'

/** The parts of the area «Quyết định»; each noun joins with its first screen, so that no link leads nowhere. */
export function DecideTabs() {
  const { words } = useWords()
  const says = words.appraisals.tabs
  return <Tabs label={words.appraisals.area} tabs={[{ to: '/appraisals', label: says.appraisals }]} />
}
