import type { Words } from '../words'
import { citedClause } from './cited-clause'

type Terms = Pick<
  Words['projects'],
  | 'section'
  | 'kinds'
  | 'fields'
  | 'groups'
  | 'phaseNames'
  | 'paces'
  | 'healths'
  | 'orderKinds'
  | 'columnNames'
  | 'healthGaps'
  | 'healthGapShort'
  | 'groupings'
  | 'filters'
  | 'exportColumns'
>

export const projectTerms: Terms = {
  section: citedClause,
  kinds: {
    system: 'System investment',
    purchase: 'Purchase',
    lease: 'Lease of service',
    'recurrent-task': 'Recurrent task',
  },
  fields: {
    portal: 'Web portal',
    email: 'E-mail',
    'document-management': 'Document management',
    'administrative-procedures': 'Administrative procedures',
    'data-centre': 'Data centre',
    'e-meeting': 'E-meeting',
    'online-services': 'Online public services',
    network: 'Network',
    security: 'Information security',
    other: 'Other field',
  },
  groups: { national: 'National importance', A: 'Group A', B: 'Group B', C: 'Group C' },
  phaseNames: {
    proposal: 'Proposal',
    preparation: 'Preparation',
    implementation: 'Implementation',
    closing: 'Closing',
    closed: 'Closed',
    stopped: 'Stopped',
  },
  paces: { normal: 'Normal', slowed: 'Slowed on purpose' },
  healths: { good: 'Good', watch: 'To watch', bad: 'In trouble' },
  orderKinds: { pause: 'Pause', stop: 'Stop', 'continue-rent': 'Lease goes on' },
  columnNames: {
    name: 'Project',
    phase: 'Phase',
    health: 'Health',
    total: 'Total investment',
    'year-plan': 'Plan of the year',
    disbursed: 'Disbursed',
    'year-share': 'Share disbursed',
    'year-left': 'Left of the year',
    owner: 'Owner',
    directives: 'Directives',
    next: 'Next due',
    order: 'Last order',
    gap: 'Ratings apart',
    'planned-end': 'Planned end',
    'planned-start': 'Planned start',
    field: 'Field',
    kind: 'Kind',
    group: 'Group',
    regime: 'Law that applies',
    decision: 'Investment decision',
    pmu: 'Management unit',
    code: 'Code',
  },
  healthGaps: {
    rosier: 'Declared better than computed',
    same: 'Both the same',
    gloomier: 'Declared worse than computed',
    faded: 'Declared, past its period',
    undeclared: 'Not declared',
  },
  healthGapShort: {
    rosier: (steps) => `${steps} better`,
    same: () => 'the same',
    gloomier: (steps) => `${steps} worse`,
    faded: () => 'past its period',
    undeclared: () => 'not declared',
  },
  groupings: { field: 'Field', owner: 'Owner', phase: 'Phase' },
  filters: {
    q: 'Words',
    field: 'Field',
    kind: 'Kind',
    phase: 'Phase',
    owner: 'Owner',
    pmu: 'Management unit',
    group: 'Group',
    regime: 'Law that applies',
    source: 'Funding source',
    pace: 'Pace',
    health: 'Health (computed)',
    gap: 'Declared against computed',
    overdue: 'Directives',
    order: 'Orders',
    paused: 'Paused',
    min: 'Total from',
    max: 'Total to',
    below: 'Disbursed below (%)',
    from: 'Planned from',
    to: 'Planned to',
  },
  exportColumns: {
    code: 'Code',
    name: 'Project',
    phase: 'Phase',
    pace: 'Pace',
    computedHealth: 'Health (computed)',
    declaredHealth: 'Health (declared)',
    declaredHealthOn: 'Declared on',
    healthGap: 'Steps apart (above nought: declared better)',
    total: 'Total investment (dong)',
    'year-plan': 'Plan of the year (dong)',
    disbursed: 'Disbursed of the year (dong)',
    'year-share': 'Share of the plan disbursed',
    'year-left': 'Left of the year (dong)',
    owner: 'Owner',
    open: 'Open directives',
    overdue: 'Overdue directives',
    next: 'Next due',
    order: 'Last order',
    orderOn: 'Day of the last order',
    inForce: 'Order in force',
    decisionNumber: 'Number of the investment decision',
    decidedOn: 'Day of the investment decision',
  },
}
