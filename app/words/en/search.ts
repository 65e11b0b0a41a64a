import type { Words } from '../words'

export const search: Words['search'] = { issues: {} }
