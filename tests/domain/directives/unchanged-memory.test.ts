import { expect, test } from 'vitest'
import { makeUnchangedMemory } from '~/domain/directives/unchanged-memory'

test('an answer holds in the state it was given in and in no other', () => {
  const memory = makeUnchangedMemory<number>()
  memory.keep('how many', '10:10:', 7, 0)
  expect(memory.recall('how many', '10:10:', 1)).toBe(7)
  expect(memory.recall('how many', '10:11:10', 1)).toBeUndefined()
  expect(memory.recall('how few', '10:10:', 1)).toBeUndefined()
})

test('a newer answer takes the place of the older one', () => {
  const memory = makeUnchangedMemory<number>()
  memory.keep('how many', '10:10:', 7, 0)
  memory.keep('how many', '11:11:', 8, 0)
  expect(memory.recall('how many', '10:10:', 1)).toBeUndefined()
  expect(memory.recall('how many', '11:11:', 1)).toBe(8)
})

test('no answer is believed for longer than agreed', () => {
  const memory = makeUnchangedMemory<number>(10, 1000)
  memory.keep('how many', '10:10:', 7, 500)
  expect(memory.recall('how many', '10:10:', 1499)).toBe(7)
  expect(memory.recall('how many', '10:10:', 1500)).toBeUndefined()
})

test('it holds so many answers and forgets the one not kept anew for longest', () => {
  const memory = makeUnchangedMemory<number>(2)
  memory.keep('a', 's', 1, 0)
  memory.keep('b', 's', 2, 0)
  memory.keep('a', 's', 3, 0)
  memory.keep('c', 's', 4, 0)
  expect(['a', 'b', 'c'].map((question) => memory.recall(question, 's', 0))).toEqual([3, undefined, 4])
})
