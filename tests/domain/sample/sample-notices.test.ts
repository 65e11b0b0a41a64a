import { describe, expect, test } from 'vitest'
import { assembleNotice } from '#db/seed/notice-text'
import { sampleNotices } from '#db/seed/notices/all-notices'
import { SAMPLE_ORGANISATIONS } from '#db/seed/register/register'
import { NO_DEADLINE, sameDays } from '~/domain/directives/deadline'
import { readDeadline } from '~/domain/directives/read-deadline'
import { readNotice } from '~/domain/notices/reading/read-notice'
import { matchOrganisation, registerOf } from '~/domain/organisations/match-organisation'
import type { Register } from '~/domain/organisations/register'

const TODAYS = ['2026-11-21', '2027-01-03', '2028-02-29']
const notices = sampleNotices('2026-11-21')
const seed = notices.filter((told) => told.issuedOn < '2020-01-01' && told.kind !== 'news')
const ofToday = notices.filter((told) => told.issuerKey === 'bn-ubnd')

describe('the notices of the sample', () => {
  test.each(TODAYS)('are whole on %s, and their deadlines read as they are told', (today) => {
    for (const told of sampleNotices(today)) {
      const { text, directives } = assembleNotice(told)
      for (const directive of directives) {
        expect(text.slice(directive.start, directive.end)).toBe(directive.text)
        if (!directive.due) continue
        expect(directive.text).toContain(directive.due.words)
        expect([directive.due.words, readDeadline(directive.due.words, told.issuedOn)]).toEqual([
          directive.due.words,
          directive.due.deadline,
        ])
      }
    }
  })

  test('our own reader finds the heads, and the directives with their leads and deadlines', () => {
    let told = 0
    let found = 0
    for (const notice of [...seed, ...ofToday]) {
      const { text, directives } = assembleNotice(notice)
      const reading = readNotice(text)
      expect([reading.numberSymbol, reading.date, reading.meetingDate, reading.issuer]).toEqual([
        `${notice.number}/${notice.symbol}`,
        notice.issuedOn,
        notice.meetingOn,
        notice.issuer.join(' '),
      ])
      for (const directive of directives) {
        told += 1
        const read = reading.directives.find((one) => one.start < directive.end && directive.start < one.end)
        const same =
          read &&
          sameDays(read.deadline, directive.due?.deadline ?? NO_DEADLINE) &&
          read.lead.join() === directive.lead.join()
        if (same) found += 1
      }
    }
    expect(found / told).toBeGreaterThan(0.85)
  })

  test('every printed unit is found in the register of its day as the unit that is meant', () => {
    const idOf = (key: string) => SAMPLE_ORGANISATIONS.findIndex((unit) => unit.key === key) + 1
    const register: Register = {
      organisations: SAMPLE_ORGANISATIONS.map(({ key, kind, parent, from, to, names }) => ({
        id: idOf(key),
        kind,
        parentId: parent ? idOf(parent) : null,
        validFrom: from ?? null,
        validTo: to ?? null,
        names: names.map((name) => ({ ...name, validFrom: name.from ?? null, validTo: name.to ?? null })),
      })),
      successions: [],
    }
    for (const told of notices) {
      const issuer = told.issuer.join(' ')
      const seen = registerOf(register, { issuer, place: told.place }, told.issuedOn)
      for (const [printed, key] of Object.entries(told.units)) {
        const match = matchOrganisation(printed, seen, told.issuedOn)
        expect([printed, match.found === 'one' ? match.organisationId : match.found]).toEqual([
          printed,
          key === null ? 'group' : idOf(key),
        ])
      }
    }
  })

  test('no notice names a person', () => {
    for (const told of notices) expect(assembleNotice(told).text).not.toMatch(/(?<!\p{L})(đồng chí|ông|bà) \p{Lu}/u)
  })
})
