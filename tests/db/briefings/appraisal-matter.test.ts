import { expect, test } from 'vitest'
import { database } from '#db/client.server'
import { twoOptions } from '#tests/support/appraisal-sheets'
import { addLease } from '#tests/support/lease-rows'
import { actor, addActor, addProject, addUnit } from '#tests/support/project-rows'
import { saveAppraisal, startAppraisal, submitAppraisal } from '~/domain/appraisals/appraisals.commands.server'
import { sheetGaps } from '~/domain/briefings/matter'
import { listCandidates } from '~/domain/briefings/sources/all-sources.server'

const now = new Date('2015-03-25T02:00:00Z')
const by = actor()

test('an appraisal handed in waits for the meeting with its options and figures; a draft does not', async () => {
  await addActor()
  const ownerId = await addUnit('Văn phòng UBND tỉnh')
  const projectId = await addProject({ ownerId, name: 'Thuê thư điện tử' })
  const leaseId = (await addLease(projectId, { service: 'Thư điện tử công vụ', endsOn: '2019-06-30' })).id
  const begun = await startAppraisal(database(), {
    appraisal: { projectId, leaseId, question: 'Thuê hay mua?', startYear: 2015, years: 3, kinds: [] },
    options: [
      { kind: 'keep-renting', name: 'Tiếp tục thuê' },
      { kind: 'buy', name: 'Mua' },
    ],
    ...{ by, now },
  })
  if (!begun.ok) throw new Error(JSON.stringify(begun))
  const { appraisalId } = begun
  const offered = async (scope: 'all' | number[]) =>
    (await listCandidates(database(), { asOf: '2015-03-25', scope, since: '2015-03-01' })).filter(
      ({ kind }) => kind === 'appraisal',
    )
  expect(await saveAppraisal(database(), { appraisalId, version: 1, sheet: twoOptions(), by, now })).toEqual({
    ok: true,
  })
  expect(await offered('all')).toEqual([])
  expect(await submitAppraisal(database(), { appraisalId, version: 2, by, now })).toEqual({ ok: true })

  const [one] = await offered('all')
  expect(one).toMatchObject({ key: `appraisal:${appraisalId}`, projectId, content: { question: 'Thuê hay mua?' } })
  if (!one) throw new Error('not offered')
  const { content } = one
  expect(sheetGaps('appraisal', content)).toEqual([])
  expect(content.options.map(({ key }) => key)).toEqual(['a', 'b'])
  expect(
    content.options.flatMap(({ conclusions }) => conclusions.map(({ kind, effect }) => [kind, effect?.act])),
  ).toEqual([
    ['continue-rent', 'continue-lease'],
    ['assign', undefined],
  ])
  expect(
    content.facts.every(({ certainty, link }) => certainty === 'estimate' && link === `/appraisals/${appraisalId}`),
  ).toBe(true)
  expect(content.facts.some(({ figure }) => figure?.endsWith('đồng'))).toBe(true)
  const stranger = await addUnit('Sở Y tế')
  expect(await offered([stranger])).toEqual([])
})
