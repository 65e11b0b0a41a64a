import type { z } from 'zod'
import type { Database } from '#db/client.server'
import type { CommandResult } from '~/domain/command-result'
import type { Actor } from '~/domain/people/actor'
import type { Permission } from '~/domain/people/permissions'

/** What an endpoint is handed once the gate is passed and the input has been checked. */
export type ApiVisit<Query, Body> = {
  db: Database
  now: Date
  today: string
  /** The token's person, with the scope this endpoint's permission gives. */
  actor: Actor
  /** The ids in the path, in its order. */
  ids: number[]
  query: Query
  body: Body
}

/** `missing` becomes 404; a version is told as ETag. */
type Item = Record<string, unknown>
export type Shown = { item: Item } | { items: Item[]; next: number | null } | 'missing'
export type Done = CommandResult<{ answer: Record<string, unknown>; location?: string; version?: number }>

type Common<Query> = {
  /** `/projects/{id}`: each braced name is the id of a row. */
  path: string
  permission: Permission
  /** Names the operation and its sentence in words.api.operations. */
  id: string
  query?: z.ZodType<Query>
}

export type Reading<Query = unknown> = Common<Query> & {
  method: 'GET'
  /** Programs are told its fields and no others. */
  answer: z.ZodObject
  list?: true
  run: (visit: ApiVisit<Query, undefined>) => Promise<Shown>
}

export type Changing<Body = unknown> = Common<undefined> & {
  method: 'POST' | 'PUT'
  body: z.ZodType<Body>
  /** Asks for the version seen: If-Match becomes `version` of the body. */
  ifMatch?: true
  /** Makes something new: honours Idempotency-Key and answers 201. */
  creates?: true
  run: (visit: ApiVisit<undefined, Body>) => Promise<Done>
}

export type Endpoint = Reading | Changing

/** Keep the types of query and body between schema and handler, then forget them for the table. */
export const reading = <Query>(endpoint: Omit<Reading<Query>, 'method'>): Endpoint =>
  ({ ...endpoint, method: 'GET' }) as unknown as Endpoint
export const changing = <Body>(endpoint: Changing<Body>): Endpoint => endpoint as unknown as Endpoint
