import type { Words } from '../words'

type Terms = Pick<Words['appraisals'], 'states' | 'kinds' | 'categories' | 'criteria' | 'ratings'>

export const appraisalTerms: Terms = {
  states: { draft: 'Draft', submitted: 'Awaiting decision', decided: 'Decided', withdrawn: 'Put aside' },
  kinds: {
    'keep-renting': 'Keep renting',
    'rent-anew': 'Rent from another provider',
    'take-over': 'Take over and operate',
    buy: 'Invest or buy',
    'do-nothing': 'Leave as it is',
    other: 'Another option',
  },
  categories: {
    'set-up': 'Set-up',
    migration: 'Data migration',
    'parallel-running': 'Parallel running',
    fee: 'Rental fee',
    investment: 'Investment, purchase',
    operation: 'Operation',
    maintenance: 'Maintenance, warranty',
    staff: 'Staff',
    'hand-over': 'Hand-over, take-over',
    exit: 'Exit',
    benefit: 'Savings, benefits (deducted)',
    residual: 'Remaining value (deducted)',
    sunk: 'Bought, not written off (not counted)',
  },
  criteria: {
    readiness: 'Ready when',
    'data-control': 'Control of data and source code',
    dependence: 'Supplier dependence',
    compliance: 'Security level, compliance',
    staff: 'Staff to run it',
    legal: 'Legal',
  },
  ratings: { good: 'Good', fair: 'Fair', weak: 'Weak', unmet: 'Not met' },
}
