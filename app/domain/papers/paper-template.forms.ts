import { z } from 'zod'
import { choiceField, neededChoice, neededDay, neededText, textField } from '~/domain/fields.forms'
import { trimEndOf } from '~/domain/trim-end'
import { PAPER_KINDS, SIGNING_AUTHORITIES, type SignatureBlock } from './paper'

const LINE = 200
const RECIPIENTS = 2_000
/** Letters, hyphens and digits, as a symbol is printed (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3). */
const SYMBOL = /^[\p{L}\d]+(?:-[\p{L}\d]+)*$/u

const authority = choiceField(SIGNING_AUTHORITIES)

/** What the page «Mẫu văn bản» posts. Recipients stand a line each; dash and stop are the layout's. */
export const TemplateForm = z
  .object({
    kind: neededChoice(PAPER_KINDS),
    /** The version seen; 0 where nothing was adapted yet. */
    version: z.coerce.number().int().nonnegative(),
    validFrom: neededDay,
    parentBody: textField(LINE),
    issuer: neededText(LINE),
    symbol: textField(40).refine((text) => text === null || SYMBOL.test(text), { message: 'papers.not-a-symbol' }),
    place: neededText(80),
    ...{ authority1: authority, of1: textField(LINE), authority2: authority, of2: textField(LINE) },
    position: neededText(LINE),
    acting: z.preprocess((value) => value === 'true', z.boolean()),
    name: textField(LINE),
    recipients: textField(RECIPIENTS),
  })
  .superRefine((form, check) => {
    if (form.kind !== 'proposal-slip' && form.symbol === null)
      check.addIssue({ code: 'custom', path: ['symbol'], message: 'errors.required' })
    for (const line of ['1', '2'] as const) {
      if (form[`authority${line}`] !== null && form[`of${line}`] === null)
        check.addIssue({ code: 'custom', path: [`of${line}`], message: 'errors.required' })
      if (form[`authority${line}`] === null && form[`of${line}`] !== null)
        check.addIssue({ code: 'custom', path: [`authority${line}`], message: 'errors.required' })
    }
  })

/** The fields of the block above the name, as typed. */
export type SignatureFields = {
  authority1: string | null
  of1: string | null
  authority2: string | null
  of2: string | null
  position: string
  acting: boolean
  name: string | null
}

/** The block above the name, out of the form's fields; capitals as they are printed. */
export function signatureOf(form: SignatureFields): SignatureBlock {
  const capitals = (text: string) => text.toLocaleUpperCase('vi')
  const lines = [
    { given: form.authority1, of: form.of1 },
    { given: form.authority2, of: form.of2 },
  ]
  return {
    signedFor: lines.flatMap(({ given, of }) => {
      const authority = SIGNING_AUTHORITIES.find((one) => one === given)
      return authority && of !== null ? [{ authority, of: capitals(of) }] : []
    }),
    ...{ position: capitals(form.position), acting: form.acting, name: form.name },
  }
}

/** «- Như trên;» and «Như trên» are the same line. */
export const recipientsOf = (text: string | null): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => trimEndOf(line.trim().replace(/^[-–]\s*/u, ''), ';.').trim())
    .filter(Boolean)
