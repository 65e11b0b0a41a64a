import type { Words } from '../words'
import { errors } from './errors'
import { frame } from './frame'
import { people } from './people'

export const en: Words = { errors, frame, people }
