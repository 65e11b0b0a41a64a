// A thread's first file cannot be TypeScript on Node.js 20 even with `--import tsx`: the loader is not yet there when the
// entry is opened. So the entry is plain JavaScript, sets the loader up and goes on in TypeScript.
import { register } from 'tsx/esm/api'

register()
await import(new URL('reading-thread.server.ts', import.meta.url).href)
