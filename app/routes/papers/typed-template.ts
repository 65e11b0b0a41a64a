import type { PaperKind } from '~/domain/papers/paper'
import type { PaperTemplate } from '~/domain/papers/paper-template'
import { recipientsOf, type SignatureFields, signatureOf } from '~/domain/papers/paper-template.forms'

/** The form's fields as typed, by name. */
export type TypedTemplate = Record<string, string>

/** A template as the form shows it. */
export function typedOf(template: PaperTemplate): TypedTemplate {
  const { signature } = template
  const [first, second] = signature.signedFor
  return {
    parentBody: template.parentBody ?? '',
    issuer: template.issuer,
    symbol: template.symbol ?? '',
    place: template.place,
    ...{ authority1: first?.authority ?? '', of1: first?.of ?? '' },
    ...{ authority2: second?.authority ?? '', of2: second?.of ?? '' },
    position: signature.position,
    acting: String(signature.acting),
    name: signature.name ?? '',
    recipients: template.recipients.join('\n'),
  }
}

/** What is typed, as a template, whether it may be saved or not: for the sheet beside the form. */
export function templateTyped(kind: PaperKind, typed: TypedTemplate): PaperTemplate {
  const text = (name: string) => typed[name]?.trim() ?? ''
  const orNull = (name: string) => text(name) || null
  const fields: SignatureFields = {
    ...{ authority1: orNull('authority1'), of1: orNull('of1') },
    ...{ authority2: orNull('authority2'), of2: orNull('of2') },
    ...{ position: text('position'), acting: typed.acting === 'true', name: orNull('name') },
  }
  return {
    kind,
    parentBody: orNull('parentBody'),
    issuer: text('issuer'),
    symbol: kind === 'proposal-slip' ? null : text('symbol'),
    place: text('place'),
    signature: signatureOf(fields),
    recipients: recipientsOf(orNull('recipients')),
  }
}
