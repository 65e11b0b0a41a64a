import { z } from 'zod'
import type { Words } from '~/words/words'
import type { Endpoint } from './endpoint'
import { ENDPOINTS } from './endpoints.server'

type Schema = Record<string, unknown> & { properties?: Record<string, Schema>; required?: string[] }

const PROBLEM = { $ref: '#/components/schemas/Problem' }
const problems = (...codes: number[]) =>
  Object.fromEntries(
    codes.map((code) => [
      code,
      { description: String(code), content: { 'application/problem+json': { schema: PROBLEM } } },
    ]),
  )

/** The description of the whole interface, made from the table of endpoints and their schemas (OpenAPI 3.1). */
export function openApi(words: Words, origin: string): Schema {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const endpoint of ENDPOINTS) {
    const path = `/api/v1${endpoint.path}`
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(endpoint, words) }
  }
  return {
    openapi: '3.1.0',
    info: { title: words.frame.product, version: '1', description: words.api.description },
    servers: [{ url: origin }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: words.api.tokenHint } },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string' },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                required: ['field', 'key', 'detail'],
                properties: {
                  field: { type: ['string', 'null'] },
                  key: { type: 'string' },
                  detail: { type: 'string' },
                },
              },
            },
            current: {},
          },
        },
      },
    },
  }
}

function operation(endpoint: Endpoint, words: Words): Schema {
  const { id, permission, path } = endpoint
  const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'integer', minimum: 1 } },
  }))
  const common = { operationId: id, summary: words.api.operations[id], 'x-permission': permission }
  if (endpoint.method === 'GET') {
    const item = schemaOf(endpoint.answer, 'output')
    const page = { type: 'object', required: ['items', 'next'], properties: listProperties(item) }
    const content = { 'application/json': { schema: endpoint.list ? page : item } }
    return {
      ...common,
      parameters: [...ids, ...queryParameters(endpoint.query)],
      responses: { 200: { description: 'OK', content }, ...problems(401, 403, 404, 422) },
    }
  }
  const headers = [
    ...(endpoint.ifMatch ? [header('If-Match', true)] : []),
    ...(endpoint.creates ? [header('Idempotency-Key', false)] : []),
  ]
  const body = schemaOf(endpoint.body, 'input')
  if (endpoint.ifMatch) delete body.properties?.version
  return {
    ...common,
    parameters: [...ids, ...headers],
    requestBody: { required: true, content: { 'application/json': { schema: optional(body) } } },
    responses: {
      [endpoint.creates ? 201 : 200]: { description: 'OK', content: { 'application/json': { schema: {} } } },
      ...problems(401, 403, 404, 409, 415, 422, ...(endpoint.ifMatch ? [412, 428] : [])),
    },
  }
}

const listProperties = (item: Schema) => ({
  items: { type: 'array', items: item },
  next: { type: ['string', 'null'] },
})

const header = (name: string, required: boolean) => ({ name, in: 'header', required, schema: { type: 'string' } })

function queryParameters(query: z.ZodType | undefined) {
  if (!query) return []
  const { properties = {} } = schemaOf(query, 'input')
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))
}

/** The schema as JSON Schema; what only code can check is left open. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema
  return rest
}

/** A field that may be null may be left out: an empty field of a form is «not given». */
function optional(schema: Schema): Schema {
  const { properties = {}, required = [] } = schema
  const mayBeNull = (one: Schema | undefined) =>
    one?.default !== undefined || JSON.stringify(one?.type ?? one?.anyOf ?? '').includes('"null"')
  return { ...schema, required: required.filter((name) => name in properties && !mayBeNull(properties[name])) }
}
