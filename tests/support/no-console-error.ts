import { afterAll, afterEach, beforeEach, expect } from 'vitest'

// A message on console.error is a fault nobody asserted on: it fails the test that caused it.
let messages: unknown[][] = []
const print = console.error
console.error = (...message: unknown[]) => {
  messages.push(message)
  print(...message)
}
beforeEach(() => {
  messages = []
})
afterEach(() => {
  expect(messages, 'console.error was called').toEqual([])
})
afterAll(() => {
  console.error = print
})
