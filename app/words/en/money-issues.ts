import { formatsFor } from '../formats'
import type { moneyIssues as source } from '../vi/money-issues'

const formats = formatsFor('en')
const dong = (value: string | number | undefined): string => formats.dong(BigInt(value ?? 0))
const day = (value: string | number | undefined): string => (value ? formats.day(String(value)) : '')

export const moneyIssues: typeof source = {
  'not-a-year': () => 'Not a year; type for example 2026',
  'amount-zero': () => 'The amount must be more than nought',
  'same-amount': () => 'The new amount is the one it has already',
  'nothing-allotted': () => 'Type the amount of at least one source',
  'period-too-short': () => 'A medium term has two years or more',
  'not-allotted-yet': () => 'This source has no plan of the year yet; allot it first',
  'decided-ahead': () => 'A decision cannot be later than today',
  'day-ahead': () => 'The day cannot be later than today',
  'decision-missing': () => 'The number of the decision is needed',
  'reason-missing': () => 'Say why it is adjusted',
  'decided-before-last': ({ last }) => `The decision cannot be before the last baseline (${day(last)})`,
  'estimate-below-years': ({ amount, years }) =>
    `${dong(amount)} is less than the years were allotted (${dong(years)})`,
  'estimate-below-packages': ({ amount, packages }) =>
    `${dong(amount)} is less than the bid packages add up to (${dong(packages)})`,
  'plan-below-spent': ({ planned, disbursed, carriedOut, year, source: from }) =>
    `The plan of ${year} from ${from} would be ${dong(planned)}, less than the ${dong(disbursed)} disbursed${BigInt(carriedOut ?? 0) > 0n ? ` and the ${dong(carriedOut)} carried over` : ''}`,
  'years-above-approved': ({ years, approved, over }) =>
    `The years would be allotted ${dong(years)}, ${dong(over)} more than the approved ${dong(approved)}`,
  'period-above-approved': ({ planned, approved, from, to }) =>
    `The medium term ${from}–${to} plans ${dong(planned)}, more than the approved ${dong(approved)}`,
  'years-above-period': ({ years, planned, from, to, over }) =>
    `The years ${from}–${to} would be allotted ${dong(years)}, ${dong(over)} more than the medium term's ${dong(planned)}`,
  'carry-above-left': ({ amount, left, year }) =>
    `${dong(amount)} cannot be carried over: ${year} has ${dong(left)} unspent`,
  'carried-spent': ({ left, amount, year }) =>
    `What was carried over is spent: ${year} has ${dong(left)} left, less than the ${dong(amount)} to give back`,
  'paid-ahead': () => 'A payment cannot be later than today',
  'paid-outside-year': ({ year, from, to }) =>
    `The plan of ${year} is paid from ${day(from)} to ${day(to)}; choose another year, or carry the money over first`,
  'above-year-plan': ({ amount, left, planned, disbursed, year, source: from }) =>
    `${dong(amount)} is more than ${year} has from ${from}: planned ${dong(planned)}, disbursed ${dong(disbursed)}, left ${dong(left)}`,
  'above-package': ({ amount, paid, value, ordinal }) =>
    `${dong(amount)} is more than bid package ${ordinal} has: value ${dong(value)}, paid ${dong(paid)}`,
  'above-contract': ({ amount, paid, value, number }) =>
    `${dong(amount)} is more than contract ${number} has: value ${dong(value)}, paid ${dong(paid)}`,
  'paid-before-contract': ({ number, signedOn }) =>
    `Contract ${number} was signed on ${day(signedOn)}; nothing is paid before`,
  'above-accepted': ({ volume, paid, accepted }) =>
    `Volume of ${dong(volume)} is more than was accepted: accepted ${dong(accepted)}, paid ${dong(paid)}`,
  'advance-recovers-nothing': () => 'An advance recovers no advance',
  'recovers-too-much': ({ advanceRecovered, outstanding }) =>
    `${dong(advanceRecovered)} cannot be recovered: advances outstanding are ${dong(outstanding)}`,
  'advance-not-recovered': ({ disbursed, rest, value, number }) =>
    `Disbursement would reach ${dong(disbursed)} of ${dong(value)} of contract ${number} (80 % or more): advances must be recovered whole, ${dong(rest)} is not`,
  'advance-already-recovered': ({ recovered }) =>
    `Later payments recovered ${dong(recovered)} of this advance; reverse them first`,
  'settlement-open': ({ on }) => `The clock of settlement has run since ${day(on)}`,
  'before-ground': ({ on }) => `The day must be ${day(on)} or later`,
  'approved-before-submitted': ({ on }) => `It cannot be approved before the file was handed in (${day(on)})`,
  'settled-above-approved': ({ amount, approved }) =>
    `Settled ${dong(amount)} is more than the approved ${dong(approved)}`,
}

export const moneyFindings: typeof source = {
  'declared-differs': ({ year, declared, sum }) =>
    `${year}: the document declares ${dong(declared)}, its sources add up to ${dong(sum)}`,
  'years-above-approved': ({ years, approved, over }) =>
    `The years were allotted ${dong(years)}, ${dong(over)} more than the approved ${dong(approved)}`,
  'packages-above-approved': ({ packages, approved }) =>
    `The bid packages add up to ${dong(packages)}, more than the approved ${dong(approved)}`,
  'year-above-period': ({ year, given, planned, from, to }) =>
    `${year} was allotted ${dong(given)}, more than the whole medium term ${from}–${to} (${dong(planned)})`,
  'years-above-period': ({ years, planned, from, to }) =>
    `The years ${from}–${to} were allotted ${dong(years)}, more than the medium term's ${dong(planned)}`,
  'contract-above-package': ({ contracts, value, ordinal }) =>
    `Bid package ${ordinal}: contracts of ${dong(contracts)} are more than its ${dong(value)}`,
  'paid-above-accepted': ({ paid, accepted, ordinal }) =>
    `Bid package ${ordinal}: volume of ${dong(paid)} was paid, ${dong(accepted)} was accepted`,
  'contract-paid-above-accepted': ({ paid, accepted, number }) =>
    `Contract ${number}: volume of ${dong(paid)} was paid, ${dong(accepted)} was accepted`,
  'paid-above-contract': ({ paid, value, number }) => `Contract ${number}: ${dong(paid)} was paid of ${dong(value)}`,
  'advance-not-recovered': ({ outstanding, disbursed, value, number }) =>
    `Contract ${number}: ${dong(disbursed)} of ${dong(value)} is disbursed (80 % or more) and ${dong(outstanding)} of advances is not recovered`,
  'recovered-too-much': ({ over, number }) => `Contract ${number}: ${dong(over)} more was recovered than advanced`,
  'paid-above-year': ({ year, source: from, disbursed, planned, over }) =>
    `${year}, ${from}: disbursed ${dong(disbursed)}, ${dong(over)} more than the plan of ${dong(planned)}`,
  'paid-outside-year': ({ year, on, amount }) =>
    `The payment of ${dong(amount)} on ${day(on)} is charged to ${year}, outside the time that year is paid in`,
  'copied-neighbour': ({ amount, year, source: from, otherYear, otherSource }) =>
    `${dong(amount)} of ${year}, ${from}, is the same as of ${otherYear}, ${otherSource}; perhaps the cell beside it was copied`,
  'unit-too-large': ({ amount, likely }) =>
    `${dong(amount)} is too large beside the total; perhaps ${dong(likely)} (wrong unit)`,
  'unit-too-small': ({ amount, likely }) =>
    `${dong(amount)} is too small beside the total; perhaps ${dong(likely)} (wrong unit)`,
}
