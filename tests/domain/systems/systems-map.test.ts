import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { INTERFACE_STATES } from '~/domain/systems/system-terms'
import { layOutSystems, type MapInterface, type MapSystem } from '~/domain/systems/systems-map'

const anyMap = fc
  .array(fc.record({ platform: fc.boolean(), owner: fc.nat(4), length: fc.nat(30) }), { maxLength: 25 })
  .chain((given) => {
    const systems: MapSystem[] = given.map(({ platform, owner, length }, n) => ({
      ...{ id: n + 1, name: `Hệ thống ${'số '.repeat(length)}${n}`, kind: platform ? 'platform' : 'system' },
      ...{ state: 'running', owner: `Sở ${owner}`, units: n },
    }))
    const end = fc.integer({ min: 1, max: systems.length + 1 })
    const one = fc.record({
      fromId: end,
      toId: end,
      state: fc.constantFrom(...INTERFACE_STATES),
      bothWays: fc.boolean(),
    })
    return fc.array(one, { maxLength: 30 }).map((drawn) => ({
      systems,
      interfaces: drawn.map((line, id): MapInterface => ({ id, ...line })),
    }))
  })

describe('the map of systems', () => {
  test('shows every system once inside the picture, no box on another, whatever the register', () => {
    fc.assert(
      fc.property(anyMap, ({ systems, interfaces }) => {
        const { width, height, systems: boxes, owners } = layOutSystems(systems, interfaces)
        expect(boxes.map(({ id }) => id).sort((a, b) => a - b)).toEqual(systems.map(({ id }) => id))
        for (const box of boxes) {
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true)
          expect(box.lines.length).toBeLessThanOrEqual(2)
        }
        for (const [n, a] of boxes.entries())
          for (const b of boxes.slice(n + 1)) expect(a.x === b.x && Math.abs(a.y - b.y) < a.height).toBe(false)
        const drawn = owners.reduce((sum, { path }) => sum + path.length, 0)
        expect(drawn).toBe(systems.filter(({ kind }) => kind === 'system').length)
      }),
    )
  })

  test('draws an interface between systems that are there, keeps its words inside, and is the same each time', () => {
    fc.assert(
      fc.property(anyMap, ({ systems, interfaces }) => {
        const laid = layOutSystems(systems, interfaces)
        const there = interfaces.filter(({ fromId, toId }) => Math.max(fromId, toId) <= systems.length)
        expect(laid.interfaces.map(({ id }) => id)).toEqual(there.map(({ id }) => id))
        for (const { labelX, labelY } of laid.interfaces)
          expect(labelX > 0 && labelX < laid.width && labelY > 0 && labelY < laid.height).toBe(true)
        expect(layOutSystems([...systems].reverse(), interfaces)).toEqual(laid)
      }),
    )
  })
})
