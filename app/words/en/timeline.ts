import type { Words } from '../words'

export const timeline: Words['timeline'] = { issues: {} }
