import { describe, expect, test } from 'vitest'
import { boundToOwnUnit, PERMISSIONS, type Permission, roleMay, rolesMay } from '~/domain/people/permissions'
import { ROLES } from '~/domain/people/roles'

/** Everybody's own account and own digests. */
const OWN: readonly Permission[] = ['account.own', 'reminder.own']
const isReading = (permission: Permission) => permission.endsWith('.read') || permission.endsWith('.read-drafts')

describe('permissions', () => {
  test('nobody without a role may do anything', () => {
    for (const permission of Object.keys(PERMISSIONS) as Permission[]) expect(rolesMay([], permission)).toBe(false)
  })

  test('who only reads changes nothing but the own account; the chairman decides', () => {
    for (const role of ['chairman', 'inspector', 'finance'] as const) {
      const may = (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => roleMay(role, permission))
      const changes = may.filter((permission) => !isReading(permission))
      const own = {
        chairman: ['briefing.change', 'briefing.issue', 'decision.take', 'evaluation.score'],
        finance: ['evaluation.score', 'money.change'],
        inspector: [],
      }[role]
      expect(changes.filter((permission) => !OWN.includes(permission)).sort()).toEqual(own)
    }
  })

  test('only the office decides on extensions and completions', () => {
    for (const permission of ['directive.decide-extension', 'directive.confirm-completion'] as const) {
      expect(ROLES.filter((role) => roleMay(role, permission))).toEqual(['office'])
    }
  })

  test('only an administrator manages accounts', () => {
    expect(ROLES.filter((role) => roleMay(role, 'person.administer'))).toEqual(['administrator'])
  })

  test('an own-unit role is bound, and a wider role of the same person frees it', () => {
    expect(boundToOwnUnit(['unit-officer'], 'directive.read')).toBe(true)
    expect(boundToOwnUnit(['unit-officer', 'office'], 'directive.read')).toBe(false)
    expect(boundToOwnUnit(['unit-officer', 'office'], 'directive.report-completion')).toBe(true)
    expect(boundToOwnUnit(['chairman'], 'directive.report')).toBe(false)
  })
})
