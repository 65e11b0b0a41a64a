import { formatsFor } from '../formats'
import { procurementTerms } from './procurement-terms'

type Context = Record<string, string | number>

const formats = formatsFor('en')
const money = (value: string | number = '0') => formats.money(BigInt(value))
const day = (value: string | number = '') => formats.day(String(value))
const state = (value: string | number = '') =>
  (procurementTerms.states[value as keyof typeof procurementTerms.states] ?? String(value)).toLowerCase()
const transition = (value: string | number = '') =>
  procurementTerms.transitions[value as keyof typeof procurementTerms.transitions] ?? String(value)

export const procurementIssues: Record<string, (context: Context) => string> = {
  'transition-not-allowed': (facts) =>
    `“${transition(facts.transition)}” is not possible while the package stands at “${state(facts.state)}”.`,
  'day-ahead': () => 'The day must not lie after today',
  'day-before-state': ({ since }) => `The day must not lie before ${day(since)}, when the package came into its state`,
  'document-after': () => 'The document must not be dated after the day it was carried out',
  'without-plan': () => 'The package is in no procurement plan yet. Put it into one first.',
  'plan-not-approved': () => 'The procurement plan of this package is not approved yet.',
  'not-a-ib-number': ({ typed = '' }) =>
    `“${typed}” is no invitation number. The procurement network writes IB and 10 digits, such as IB2400211941-00`,
  'not-a-pl-number': ({ typed = '' }) =>
    `“${typed}” is no plan number. The procurement network writes PL and 10 digits, such as PL2400121395-00`,
  'not-a-version': ({ typed = '' }) => `“${typed}” is no version; enter two digits, such as 00`,
  'closes-before-published': () => 'Bids must close after the day of publication',
  'opened-before-closing': ({ closes }) => `Bids do not close before ${day(closes)}`,
  'no-bids': () => 'Without a bid nothing is opened; cancel the tender or the invitation',
  'award-above-value': ({ given, bound }) =>
    `The award of ${money(given)} exceeds the package value of ${money(bound)}; a decision must allow it`,
  'contract-above-value': ({ given, bound }) =>
    `The contract of ${money(given)} exceeds the package value of ${money(bound)}; a decision must allow it`,
  'contract-above-award': ({ given, bound }) =>
    `The contract of ${money(given)} exceeds the award of ${money(bound)}; a decision must allow it`,
  'accepted-above-contract': ({ accepted, given, bound }) =>
    `${money(accepted)} were accepted; ${money(given)} more would exceed the contract of ${money(bound)}`,
  'amount-zero': () => 'The amount must be above 0',
  'end-before-start': () => 'The end must not lie before the start',
  'packages-above-estimate': ({ total, bound }) =>
    `The packages would add up to ${money(total)}, above the ${money(bound)} approved for the project`,
  'value-frozen': ({ state: value }) =>
    `The value can not be changed while the package is “${state(value)}”; adjust the plan first`,
  'plan-of-other-project': () => 'This plan belongs to another project',
  'plan-closed': () => 'The plan is approved or replaced; make an adjusted plan to add packages',
  'plan-state': () => 'The plan is not in a state that allows this',
  'plan-empty': () => 'The plan holds no package yet',
  'not-failed': ({ state: value }) =>
    `Only a cancelled tender or one without winner is repeated; this one is “${state(value)}”`,
  'step-by-transition': () => 'This step is completed by the package coming into its state',
  'step-done': () => 'This step is done',
  'days-by-law': ({ source = '' }) => `The days are set by ${source} and can not be changed`,
  'variation-needs-decision': ({ from, to }) =>
    `From ${money(from)} to ${money(to)} is a change of more than 10%; a decision must allow it`,
  'variation-changes-nothing': () => 'The appendix changes neither value nor term',
  'variation-below-accepted': ({ accepted }) => `The new value is below the ${money(accepted)} already accepted`,
  'variation-below-paid': ({ paid }) => `The new value is below the ${money(paid)} already paid and advanced`,
  'accepted-above-package': ({ accepted, given, bound }) =>
    `${money(accepted)} were accepted; ${money(given)} more would exceed the package value of ${money(bound)}`,
  'acceptance-state': () => 'Volume is accepted only while the package is in execution',
  'already-reversed': () => 'This acceptance was reversed before',
  'already-liquidated': () => 'The contract is liquidated',
  'day-before-signing': ({ signed }) => `The day must not lie before ${day(signed)}, when the contract was signed`,
  'appendix-before-newest': ({ newest }) =>
    `The day must not lie before ${day(newest)}, when the newest appendix was signed`,
  'already-released': () => 'The retention of this contract was given back before',
  'settled-rests-on-it': () => 'The package was settled on this volume; the acceptance cannot be reversed',
  'paid-rests-on-it': ({ paid, left }) =>
    `${money(paid)} was paid; without this acceptance only ${money(left)} is accepted. Reverse the payment first`,
  'step-not-skipped': () => 'This step is not skipped',
  'plan-replaced': () => 'Another plan has replaced the one adjusted here; adjust the plan now in force',
  'warranty-too-short': ({ months = 0, source = '' }) => `The warranty lasts ${months} months at least by ${source}`,
  'retention-too-low': ({ percent = 0, source = '' }) => `The retention is ${percent}% at least by ${source}`,
  'warranty-not-over': ({ ends }) => `The warranty runs to ${day(ends)}; nothing can be released yet`,
  'step-before-start': ({ first }) => `It cannot be done before ${day(first)}, the first day of the package`,
  'not-last-transition': () => 'Only the last step of a package can be taken back',
  'plan-rests-on-it': ({ number = '' }) =>
    `The package was approved with its procurement plan (${number}); adjust the plan instead`,
  'contract-rests-on-it': ({ number = '' }) => `Contract ${number} was signed by this step; it cannot be taken back`,
  'acceptance-rests-on-it': () => 'Reverse the final acceptance: the package will be in execution again',
  'volume-rests-on-it': ({ on, amount }) => `${money(amount)} was accepted on ${day(on)}; reverse that first`,
  'payment-rests-on-it': ({ on, amount }) => `${money(amount)} was paid on ${day(on)}; reverse that first`,
  'repeat-rests-on-it': ({ ordinal = '' }) => `It was tendered again as package ${ordinal}; it cannot be taken back`,
  'step-rests-on-it': ({ step = '', on }) => `Step “${step}” was done after it, on ${day(on)}; it cannot be taken back`,
  'already-retendered': () => 'This package has been tendered again already',
}
