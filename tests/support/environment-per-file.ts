import { afterAll } from 'vitest'

// A worker runs many files one after the other: what a file sets in the environment, its held clock too, ends with it.
const before = { ...process.env }
afterAll(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
})
