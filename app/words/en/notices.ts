import type { Words } from '../words'

export const notices: Words['notices'] = { issues: {} }
