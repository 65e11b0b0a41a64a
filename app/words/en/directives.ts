import type { Words } from '../words'

export const directives: Words['directives'] = { issues: {} }
