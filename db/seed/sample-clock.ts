import { SAMPLE_PEOPLE } from './people'

/** Ten in the morning of a day in Asia/Ho_Chi_Minh: when things of the sample happen. */
export const instantOn = (day: string): Date => new Date(`${day}T10:00:00+07:00`)

const actor = (role: (typeof SAMPLE_PEOPLE)[number]['role']) => {
  const found = SAMPLE_PEOPLE.find((person) => person.role === role)
  if (!found) throw new Error(`The sample has no ${role}`)
  return { personId: found.id, name: found.name }
}

export const OFFICE_PERSON = actor('office')
export const UNIT_PERSON = actor('unit-officer')
export const SPECIALIST = actor('specialist')
