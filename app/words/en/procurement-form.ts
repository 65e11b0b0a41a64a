import type { procurementForm as vietnamese } from '../vi/procurement-form'

export const procurementForm: typeof vietnamese = {
  labels: {
    name: 'Package name',
    value: 'Package value',
    method: 'Form of selection',
    mode: 'Stages and envelopes',
    field: 'Field',
    contractType: 'Contract type',
    plannedQuarter: 'Selection begins (quarter)',
    plannedDays: 'Execution time (days)',
    summary: 'Main content',
    planId: 'Procurement plan',
  },
}
