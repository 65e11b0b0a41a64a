import { type Regime, regimeFile } from '~/domain/regimes/regime.forms'

/** A law that exists nowhere, as an office would bring it: in force from 2030, with steps, guards and figures of its own. */
export const inventedLaw = (change: Partial<Regime> = {}): Regime =>
  regimeFile.parse({
    code: 'nd-9-2030',
    series: 'investment',
    name: 'Nghị định 9/2030/NĐ-CP về đầu tư chuyển đổi số',
    shortName: 'NĐ 9/2030',
    validFrom: '2030-03-01',
    validTo: null,
    sources: ['Nghị định 9/2030/NĐ-CP'],
    parameters: [
      {
        ...{ code: 'board-not-needed-most', name: 'Không bắt buộc lập Ban quản lý dự án khi không quá' },
        ...{ value: '7000000000', unit: 'dong', validFrom: '2030-03-01', validTo: null, source: 'Điều 8' },
      },
    ],
    warranty: [{ groups: ['C'], months: 36, retentionBasisPoints: 700, source: 'Điều 7' }],
    lease: { planOffMarket: { source: 'Điều 5' }, termOffMarket: null, notForUpgrade: null },
    guards: [],
    projectSteps: [],
    packageSteps: [
      {
        methods: ['open-bidding'],
        steps: [
          { code: 'one', name: 'Bước một', days: 4, unit: 'day', source: 'Điều 3', completedBy: 'prepare-documents' },
          { code: 'two', name: 'Bước hai', days: 6, unit: 'day', source: null, completedBy: null },
        ],
      },
    ],
    ...change,
  })
