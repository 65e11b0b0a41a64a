import type { Words } from '../words'

export const organisations: Words['organisations'] = { issues: {} }
