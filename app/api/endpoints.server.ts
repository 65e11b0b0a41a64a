import type { Endpoint } from './endpoint'
import { bidPackageEndpoints } from './resources/bid-packages.server'
import { decisionEndpoints } from './resources/decisions.server'
import { directiveEndpoints } from './resources/directives.server'
import { leaseEndpoints } from './resources/leases.server'
import { moneyEndpoints } from './resources/money.server'
import { pauseEndpoints } from './resources/pauses.server'
import { projectEndpoints } from './resources/projects.server'

/** Everything programs may ask for, in the order of the document. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...projectEndpoints,
  ...moneyEndpoints,
  ...directiveEndpoints,
  ...bidPackageEndpoints,
  ...decisionEndpoints,
  ...pauseEndpoints,
  ...leaseEndpoints,
]

/** The endpoints of a path (without /api/v1) with the ids in it; empty where there is no such path. */
export function endpointsAt(path: string): { endpoint: Endpoint; ids: number[] }[] {
  const parts = path.split('/')
  return ENDPOINTS.flatMap((endpoint) => {
    const pattern = endpoint.path.split('/')
    if (pattern.length !== parts.length) return []
    const ids: number[] = []
    for (const [at, word] of pattern.entries()) {
      const part = parts[at] ?? ''
      if (!word.startsWith('{')) {
        if (part !== word) return []
      } else if (/^[1-9]\d{0,9}$/.test(part) && Number(part) < 2 ** 31) ids.push(Number(part))
      else return []
    }
    return [{ endpoint, ids }]
  })
}
