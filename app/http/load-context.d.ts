import '@remix-run/node'
import type { Who } from '~/domain/people/who'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
  interface AppLoadContext {
    cspNonce: string
    requestId: string
    who?: Promise<Who | null>
  }
}
