import { beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { database } from '#db/client.server'
import { bidPackage, lease, payment, project } from '#db/schema.server'
import { fundingSourceIds } from '#db/seed/money/funding-sources.server'
import { addLease } from '#tests/support/lease-rows'
import { ask, program } from '#tests/support/programs'
import { actor, addDirective, addNotice, addProject } from '#tests/support/project-rows'
import { ENDPOINTS } from '~/api/endpoints.server'
import { revokeApiToken } from '~/domain/api-tokens/api-tokens.commands.server'
import { takeDecision } from '~/domain/decisions/take-decision.commands.server'
import { PERMISSIONS, roleMay } from '~/domain/people/permissions'
import { ROLES } from '~/domain/people/roles'

const EVERYTHING = Object.keys(PERMISSIONS) as (keyof typeof PERMISSIONS)[]
const newProject = {
  ...{ name: 'Cổng dữ liệu', kind: 'system', field: 'portal', totalInvestment: '12,5 tỷ' },
  ...{ decidedOn: '2026-08-01', decisionNumber: '1/QĐ-UBND' },
}

describe('who a program is', () => {
  test('no token, a wrong one, a revoked one and one past its end get 401', async () => {
    const { token, tokenId } = await program('specialist', ['project.read'])
    const past = await program('specialist', ['project.read'], new Date('2020-01-01'))
    expect(await ask('GET', '/projects')).toMatchObject({ status: 401, type: expect.stringContaining('problem+json') })
    expect(await ask('GET', '/projects', { token: `${token}x` })).toMatchObject({ status: 401 })
    expect(await ask('GET', '/projects', { token: past.token })).toMatchObject({ status: 401 })
    expect(await ask('GET', '/projects', { token })).toMatchObject({ status: 200 })
    await revokeApiToken(database(), { tokenId, now: new Date() })
    expect(await ask('GET', '/projects', { token })).toMatchObject({ status: 401 })
  })

  test.each(ROLES)('a token of %s may never more than the role, whatever its scopes', async (role) => {
    const { token } = await program(role, EVERYTHING)
    for (const { method, path, permission, id } of ENDPOINTS) {
      const body = method === 'GET' ? undefined : {}
      const at = path.replace('{id}', '2000000000')
      const { status } = await ask(method, at, { token, body, headers: { 'if-match': '"1"' } })
      if (!roleMay(role, permission)) expect(`${id} for ${role}: ${status}`).toBe(`${id} for ${role}: 403`)
      else expect([200, 404, 422]).toContain(status)
    }
  })

  test('a scope the token lacks is refused by name', async () => {
    const { token } = await program('specialist', ['project.read'])
    const refused = await ask('POST', '/projects', { token, body: newProject })
    expect(refused).toMatchObject({ status: 403, body: { detail: expect.stringContaining('project.change') } })
  })

  test('a unit sees its own projects only', async () => {
    const own = await program('unit-officer', ['project.read', 'lease.read'])
    const other = await program('unit-officer', ['project.read'])
    const projectId = await addProject({ ownerId: own.organisationId })
    await addLease(projectId)
    expect((await ask('GET', '/projects', own)).body.items).toHaveLength(1)
    expect((await ask('GET', '/leases', own)).body.items).toHaveLength(1)
    expect((await ask('GET', '/projects', other)).body.items).toHaveLength(0)
    expect(await ask('GET', `/projects/${projectId}`, other)).toMatchObject({ status: 404 })
  })
})

describe('asking', () => {
  test('walks a list by cursor to its end, each row once, as the schema says', async () => {
    const { token, organisationId } = await program('specialist', EVERYTHING)
    for (let n = 0; n < 5; n += 1)
      await addProject({ ownerId: organisationId, totalInvestment: 9_007_199_254_740_993n })
    const seen: number[] = []
    let cursor = ''
    for (let page = 0; page < 4; page += 1) {
      const { body } = await ask('GET', `/projects?limit=2${cursor}`, { token })
      const items = body.items as { id: number; totalInvestment: string }[]
      for (const item of items) expect(item.totalInvestment).toBe('9007199254740993')
      seen.push(...items.map((item) => item.id))
      if (body.next === null) break
      cursor = `&cursor=${body.next}`
    }
    expect(seen).toHaveLength(5)
    expect(new Set(seen).size).toBe(5)
  })

  test('every answer holds exactly what the document promises', async () => {
    const { token, organisationId, personId } = await program('specialist', EVERYTHING)
    const projectId = await addProject({ ownerId: organisationId, totalInvestment: 5_000_000_000n })
    const row = await addLease(projectId)
    const directiveId = await addDirective(await addNotice(), [projectId], {}, organisationId)
    await ask('POST', `/projects/${projectId}/bid-packages`, {
      token,
      body: { name: 'Gói 1', value: '850 triệu', method: 'open-bidding', field: 'goods' },
    })
    const sourceId = (await fundingSourceIds(database()))('nst-dt')
    const paid = { projectId, sourceId, planYear: 2026, paidOn: '2026-02-01', kind: 'volume', amount: 1n } as const
    await database().insert(payment).values(paid)
    const decided = await takeDecision(database(), {
      ...{ type: 'approve', title: 'Đồng ý chủ trương', takenOn: '2026-02-01', reviewOn: null },
      cause: { clauseId: null, wordOf: 'Chủ tịch', wordOn: '2026-02-01', words: null },
      condition: { directiveId: null, day: null, words: null },
      effects: [{ act: 'none', subject: 'project', id: projectId }],
      ...{ by: { ...actor(), personId }, now: new Date('2026-03-01T03:00:00Z') },
    })
    const ids: Record<string, number> = {
      decisions: decided.ok ? decided.decisionId : 0,
      projects: projectId,
      leases: row.id,
      directives: directiveId,
      'bid-packages': 1,
    }
    for (const endpoint of ENDPOINTS) {
      if (endpoint.method !== 'GET' || endpoint.path.startsWith('/pauses/')) continue
      const noun = endpoint.path.split('/')[1] ?? ''
      const { status, body } = await ask('GET', endpoint.path.replace('{id}', String(ids[noun])), { token })
      expect(`${endpoint.id} ${status}`).toBe(`${endpoint.id} 200`)
      const strict = z.strictObject(endpoint.answer.shape)
      for (const item of endpoint.list ? (body.items as unknown[]) : [body])
        expect(strict.safeParse(item).error?.issues ?? []).toEqual([])
      if (endpoint.list && noun !== 'pauses') expect(body.items).not.toHaveLength(0)
    }
  })

  test('what can not be understood is told, path, query and body', async () => {
    const { token } = await program('specialist', EVERYTHING)
    expect(await ask('GET', '/nothing', { token })).toMatchObject({ status: 404 })
    expect(await ask('GET', '/projects/x', { token })).toMatchObject({ status: 404 })
    expect(await ask('DELETE', '/projects', { token })).toMatchObject({ status: 405 })
    expect(await ask('GET', '/projects?limit=1000', { token })).toMatchObject({ status: 422 })
    expect(await ask('GET', '/projects?cursor=abc', { token })).toMatchObject({ status: 422 })
    expect(await ask('POST', '/projects', { token, body: '{"name":' })).toMatchObject({ status: 400 })
    expect(await ask('POST', '/projects', { token, body: '[]' })).toMatchObject({ status: 400 })
    const text = { token, body: 'x', headers: { 'content-type': 'text/plain' } }
    expect(await ask('POST', '/projects', text)).toMatchObject({ status: 415 })
    const large = { token, body: JSON.stringify({ name: 'x'.repeat(1_100_000) }) }
    expect(await ask('POST', '/projects', large)).toMatchObject({ status: 413 })
  })
})

describe('changing', () => {
  let token = ''
  let organisationId = 0
  beforeEach(async () => {
    const made = await program('specialist', EVERYTHING)
    token = made.token
    organisationId = made.organisationId
  })

  test('the same command as the page: money as officials write it, issues at their fields in the asked language', async () => {
    const body = { ...newProject, ownerId: organisationId }
    const made = await ask('POST', '/projects', { token, body })
    expect(made).toMatchObject({ status: 201, location: expect.stringMatching(/^\/api\/v1\/projects\/\d+$/) })
    expect(await database().select().from(project)).toMatchObject([{ totalInvestment: 12_500_000_000n }])
    const headers = { 'accept-language': 'en' }
    const wrong = await ask('POST', '/projects', { token, body: { ...body, name: null, kind: 'x' }, headers })
    expect(wrong).toMatchObject({ status: 422, body: { title: 'The data is not right' } })
    expect((wrong.body.errors as { field: string }[]).map((error) => error.field).sort()).toEqual(['kind', 'name'])
  })

  test('the same key makes one row and gives the same answer; another request with it is refused', async () => {
    const body = { ...newProject, ownerId: organisationId }
    const send = (key: string, change = {}) =>
      ask('POST', '/projects', { token, body: { ...body, ...change }, headers: { 'idempotency-key': key } })
    const [first, second] = [await send('a'), await send('a')]
    expect(second).toMatchObject({ status: 201, replayed: 'true', body: first.body, location: first.location })
    expect(await database().select().from(project)).toHaveLength(1)
    expect(await send('a', { name: 'Khác' })).toMatchObject({ status: 422 })
    // A refusal made nothing: its key is free for the mended request.
    expect(await send('b', { name: '' })).toMatchObject({ status: 422 })
    expect(await send('b')).toMatchObject({ status: 201, replayed: null })
    const both = await Promise.all([send('c'), send('c'), send('c')])
    expect(both.filter(({ status, replayed }) => status === 201 && replayed === null)).toHaveLength(1)
    expect(await database().select().from(project)).toHaveLength(3)
  })

  test('a change names the version it saw: none 428, an old one 412, the right one goes on', async () => {
    const row = await addLease(await addProject({ ownerId: organisationId }))
    const body = { newEndsOn: '2016-12-31', signedOn: '2015-12-01', documentNumber: 'PL-01' }
    const renew = (headers?: Record<string, string>) =>
      ask('POST', `/leases/${row.id}/renewals`, { token, body, headers })
    expect(await renew()).toMatchObject({ status: 428 })
    expect(await renew({ 'if-match': '*' })).toMatchObject({ status: 428 })
    expect(await renew({ 'if-match': '"9"' })).toMatchObject({ status: 412 })
    expect(await renew({ 'if-match': '"1"' })).toMatchObject({ status: 200, etag: '"2"' })
    expect(await ask('GET', `/leases/${row.id}`, { token })).toMatchObject({
      etag: '"2"',
      body: { endsOn: '2016-12-31' },
    })
    expect(await database().select().from(lease)).toHaveLength(1)
  })

  test('a pause bites programs too: 409 with the sentence of notice and clause (R3)', async () => {
    const projectId = await addProject({ ownerId: organisationId, totalInvestment: 5_000_000_000n })
    const { body } = await ask('POST', `/projects/${projectId}/bid-packages`, {
      token,
      body: { name: 'Gói thiết bị', value: 850_000_000, method: 'open-bidding', field: 'goods' },
    })
    await database().update(bidPackage).set({ state: 'preparing-documents' })
    const { clauseId } = await addNotice('70/TB-UBND', '2015-04-03')
    const asked = {
      projectId,
      targets: [`package:${body.id}`],
      from: '2015-04-03',
      clauseId,
      conditionWords: 'có đánh giá',
    }
    const paused = await ask('POST', '/pauses', { token, body: asked })
    expect(paused).toMatchObject({ status: 201 })
    const publish = { transition: 'publish', on: '2015-05-01', networkNumber: 'IB2400211941', closesOn: '2015-05-20' }
    const refused = await ask('POST', `/bid-packages/${body.id}/transitions`, {
      ...{ token, body: publish, headers: { 'if-match': '"1"' } },
    })
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('khoản 2, 70/TB-UBND') } })
    const [id] = paused.body.ids as number[]
    const cause = { wordOf: 'Chủ tịch UBND tỉnh', wordOn: '2015-05-10', on: '2015-05-11' }
    expect(await ask('POST', `/pauses/${id}/resumptions`, { token, body: cause })).toMatchObject({
      status: 200,
      body: { daysLost: 38 },
    })
    expect(await ask('GET', `/pauses/${id}`, { token })).toMatchObject({ body: { ending: 'resumed' } })
  })
})

describe('the document', () => {
  test('is open to everybody, names every operation and its permission, and nothing else', async () => {
    const { status, body } = await ask('GET', '/openapi.json')
    expect(status).toBe(200)
    const paths = body.paths as Record<string, Record<string, { operationId: string; summary?: string }>>
    const told = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method} ${path}`),
    )
    expect(told.sort()).toEqual(
      ENDPOINTS.map(({ id, method, path }) => `${id} ${method.toLowerCase()} /api/v1${path}`).sort(),
    )
    for (const methods of Object.values(paths))
      for (const { summary, operationId } of Object.values(methods))
        expect([operationId, summary]).not.toContain(undefined)
    expect(body).toMatchObject({ openapi: '3.1.0', components: { securitySchemes: { token: { scheme: 'bearer' } } } })
    const change = paths['/api/v1/projects/{id}']?.put
    expect(JSON.stringify(change)).toContain('If-Match')
    expect(JSON.stringify(change)).not.toContain('"version"')
  })
})
