import { answerProgram } from '~/api/dispatch.server'
import { programEndpoint } from '~/http/gate.server'

/** /api/v1/…: one door for programs; what stands behind it is the table of app/api. */
export const loader = programEndpoint(answerProgram)
export const action = programEndpoint(answerProgram)
