import { z } from 'zod'
import {
  amountField,
  choiceField,
  dayField,
  neededChoice,
  neededDay,
  numberField,
  referenceField,
  textField,
  versionField,
} from '~/domain/fields.forms'
import type { TransitionFacts } from './bid-package-facts'
import { TRANSITIONS } from './bid-package-state'
import { CONTRACT_TYPES } from './bid-package-terms'
import { type NetworkKind, readNetworkNumber, readNetworkVersion } from './network-number'

/** A number of the national e-procurement network as typed: «ib2400211941-00» too; null where nothing was. */
export const networkNumberField = (kind: NetworkKind) =>
  textField(40).transform((typed, check) => {
    if (typed === null) return null
    const read = readNetworkNumber(kind, typed)
    if (read) return read
    check.addIssue({ code: 'custom', message: `procurement.not-a-${kind.toLowerCase()}-number`, params: { typed } })
    return z.NEVER
  })

const networkVersionField = textField(4).transform((typed, check) => {
  if (typed === null) return null
  const read = readNetworkVersion(typed)
  if (read !== null) return read
  check.addIssue({ code: 'custom', message: 'procurement.not-a-version', params: { typed } })
  return z.NEVER
})

const facts = {
  documentNumber: textField(100),
  documentOn: dayField,
  note: textField(2000),
  networkNumber: networkNumberField('IB'),
  networkVersion: networkVersionField,
  closesOn: dayField,
  bids: numberField(0, 1000),
  supplierId: referenceField,
  supplierName: textField(300),
  supplierTaxCode: textField(20),
  amount: amountField,
  aboveValueDecision: textField(200),
  contractType: choiceField(CONTRACT_TYPES),
  startsOn: dayField,
  endsOn: dayField,
  volume: textField(2000),
}

/** One step in the life of a package. What each transition must be told is checked by transition-issues.ts. */
export const transitionForm = z
  .object({ transition: neededChoice(TRANSITIONS), on: neededDay, version: versionField, ...facts })
  .transform(({ transition, on, version, networkNumber, networkVersion, ...rest }) => ({
    transition,
    on,
    version,
    facts: {
      ...rest,
      networkNumber: networkNumber?.number ?? null,
      networkVersion: networkVersion ?? networkNumber?.version ?? null,
    } satisfies TransitionFacts,
  }))
