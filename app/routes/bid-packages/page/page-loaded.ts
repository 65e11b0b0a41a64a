import type { SerializeFrom } from '@remix-run/node'
import type { loader } from './route'

/** What the page was given. */
export type PageLoaded = SerializeFrom<typeof loader>
