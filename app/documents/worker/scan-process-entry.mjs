// As thread-entry.mjs: the loader of TypeScript must be set up before the first file of it is opened.
import { register } from 'tsx/esm/api'

register()
await import(new URL('scan-process.server.ts', import.meta.url).href)
