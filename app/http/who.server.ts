import type { AppLoadContext } from '@remix-run/node'
import { database } from '#db/client.server'
import { listOrganisationIdsWithPredecessors } from '~/domain/organisations/organisations.queries.server'
import { findPerson, listHeldRoles } from '~/domain/people/people.queries.server'
import { OWN_UNIT_ROLES } from '~/domain/people/permissions'
import type { Who } from '~/domain/people/who'
import { auth, authHeaders } from './auth.server'

/** Who sends the request, or null. Looked up once a request, however many loaders ask. */
export async function whoSends(request: Request, context?: AppLoadContext): Promise<Who | null> {
  if (!context) return lookUp(request)
  context.who ??= lookUp(request)
  return context.who
}

async function lookUp(request: Request): Promise<Who | null> {
  if (!request.headers.get('cookie')) return null
  const signedIn = await auth().api.getSession({ headers: authHeaders(request) })
  return signedIn ? whoIs(signedIn.user.id, signedIn.session.id) : null
}

/** A person with the roles held now, signed in by a session or by a token; null where the account is locked. */
export async function whoIs(personId: string, sessionId: string): Promise<Who | null> {
  const db = database()
  const [person, roles] = await Promise.all([findPerson(db, personId), listHeldRoles(db, personId)])
  if (!person?.active) return null
  const ownUnits = roles.filter((held) => OWN_UNIT_ROLES.includes(held.role)).map((held) => held.organisationId)
  return {
    personId: person.id,
    name: person.name,
    username: person.username,
    sessionId,
    locale: person.locale,
    theme: person.theme,
    density: person.density,
    isSample: person.isSample,
    roles: roles.map(({ role, organisationId, organisationName }) => ({ role, organisationId, organisationName })),
    ownOrganisationIds: ownUnits.length > 0 ? await listOrganisationIdsWithPredecessors(db, ownUnits) : [],
  }
}
