import { errors } from './errors'
import { frame } from './frame'
import { people } from './people'

/** The source of every visible word. A file an area; en/ mirrors it and is checked against it by the compiler. */
export const vi = { errors, frame, people }
