import { gatedLoader } from '~/http/gate.server'
import { PageHead } from '~/ui/frame/page-head'
import { useWords } from '~/words/use-words'

export const loader = gatedLoader('desk.read', () => null)

export default function Desk() {
  const { words } = useWords()
  return <PageHead title={words.frame.home} />
}
