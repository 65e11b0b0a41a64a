import { expect, test } from 'vitest'
import { safePath } from '~/http/safe-path'
import { sameOrigin } from '~/http/same-origin'

const post = (headers: Record<string, string>) =>
  new Request('http://so.example/directives', { method: 'POST', headers })

test.each([
  ['a form of this site', { 'sec-fetch-site': 'same-origin', cookie: 'a=b' }, true],
  ['a form of another site', { 'sec-fetch-site': 'cross-site', cookie: 'a=b' }, false],
  ['a sibling host', { 'sec-fetch-site': 'same-site', cookie: 'a=b' }, false],
  ['an old browser, own origin', { origin: 'http://so.example', host: 'so.example', cookie: 'a=b' }, true],
  ['an old browser, other origin', { origin: 'http://evil.example', host: 'so.example', cookie: 'a=b' }, false],
  ['an opaque origin', { origin: 'null', host: 'so.example', cookie: 'a=b' }, false],
  ['a program with a stolen cookie', { cookie: 'a=b' }, false],
  ['a program without cookie', {}, true],
])('%s', (_who, headers, allowed) => {
  expect(sameOrigin(post(headers as Record<string, string>), undefined)).toBe(allowed)
})

test('the configured address counts, not what the request claims', () => {
  const request = post({ origin: 'http://evil.example', host: 'evil.example', cookie: 'a=b' })
  expect(sameOrigin(request, 'https://so.example')).toBe(false)
})

test('reading is never refused', () => {
  expect(
    sameOrigin(new Request('http://so.example/', { headers: { 'sec-fetch-site': 'cross-site' } }), undefined),
  ).toBe(true)
})

test.each([
  ['/directives?q=a', '/directives?q=a'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['/sign-in?next=/', '/'],
  [null, '/'],
])('after signing in %s leads to %s', (next, wanted) => {
  expect(safePath(next)).toBe(wanted)
})
