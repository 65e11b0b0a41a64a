import { notFound } from '~/http/answers.server'
import { gatedLoader } from '~/http/gate.server'

export const loader = gatedLoader('desk.read', () => {
  throw notFound()
})

export default function NotFound() {
  return null
}
