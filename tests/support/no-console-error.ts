import { afterEach, beforeEach, expect, vi } from 'vitest'

// A message on console.error is a fault nobody asserted on: it fails the test that caused it.
const spy = vi.spyOn(console, 'error')
beforeEach(() => spy.mockClear())
afterEach(() => expect(spy.mock.calls, 'console.error was called').toEqual([]))
