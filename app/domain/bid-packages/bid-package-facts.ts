import type { Issue } from '~/domain/command-result'
import type { Transition } from './bid-package-state'
import type { ContractType } from './bid-package-terms'

/** What a transition can be told; null where it was not. Amounts are whole dong, days ISO. */
export type TransitionFacts = {
  documentNumber: string | null
  documentOn: string | null
  note: string | null
  networkNumber: string | null
  networkVersion: string | null
  /** Last day for bids (thời điểm đóng thầu). */
  closesOn: string | null
  /** Bids received in time. */
  bids: number | null
  supplierId: number | null
  /** One not yet known: its name, and its tax code where it was given. */
  supplierName: string | null
  supplierTaxCode: string | null
  amount: bigint | null
  /** Decision that lets the amount exceed what bounds it (R10). */
  aboveValueDecision: string | null
  contractType: ContractType | null
  startsOn: string | null
  endsOn: string | null
  /** What was accepted, in words. */
  volume: string | null
}
export type FactName = keyof TransitionFacts

export const NO_FACTS: TransitionFacts = {
  documentNumber: null,
  documentOn: null,
  note: null,
  networkNumber: null,
  networkVersion: null,
  closesOn: null,
  bids: null,
  supplierId: null,
  supplierName: null,
  supplierTaxCode: null,
  amount: null,
  aboveValueDecision: null,
  contractType: null,
  startsOn: null,
  endsOn: null,
  volume: null,
}

type Asked = { needs: readonly FactName[]; takes: readonly FactName[] }

/** The facts each transition must have and may have; a form asks exactly these, in this order. */
export const FACTS_OF: Record<Transition, Asked> = {
  'approve-plan': { needs: [], takes: ['note'] },
  'prepare-documents': { needs: [], takes: ['note'] },
  publish: {
    needs: ['documentNumber', 'documentOn', 'networkNumber', 'networkVersion', 'closesOn'],
    takes: ['note'],
  },
  open: { needs: ['bids'], takes: ['documentNumber', 'note'] },
  award: {
    needs: ['documentNumber', 'documentOn', 'supplierId', 'amount'],
    takes: ['supplierName', 'supplierTaxCode', 'aboveValueDecision', 'note'],
  },
  'sign-contract': {
    needs: ['documentNumber', 'amount', 'contractType'],
    takes: ['supplierId', 'startsOn', 'endsOn', 'aboveValueDecision', 'note'],
  },
  start: { needs: [], takes: ['documentNumber', 'note'] },
  accept: { needs: ['documentNumber', 'documentOn', 'amount', 'volume'], takes: ['note'] },
  settle: { needs: ['documentNumber', 'documentOn'], takes: ['note'] },
  'cancel-notice': { needs: ['documentNumber', 'documentOn', 'note'], takes: [] },
  'cancel-tender': { needs: ['documentNumber', 'documentOn', 'note'], takes: [] },
  'declare-no-winner': { needs: ['documentNumber', 'documentOn', 'note'], takes: [] },
}

export const factsAskedBy = (transition: Transition): FactName[] => [
  ...FACTS_OF[transition].needs,
  ...FACTS_OF[transition].takes,
]

/** Facts that were not given and must be, each at its field. */
export const missingFacts = (transition: Transition, facts: TransitionFacts): Issue[] =>
  FACTS_OF[transition].needs
    .filter((name) => facts[name] === null && !(name === 'supplierId' && facts.supplierName !== null))
    .map((name) => ({ field: name, key: 'errors.required' }))
