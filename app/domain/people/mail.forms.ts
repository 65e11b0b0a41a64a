import { z } from 'zod'
import { textField } from '~/domain/fields.forms'

/** Where digests go by mail; an empty address means in the product only. An unticked box is not sent at all. */
export const MailForm = z.object({
  mailAddress: textField(200).refine((address) => address === null || z.email().safeParse(address).success, {
    error: 'reminders.mail-address',
  }),
  mailDigests: z.stringbool().catch(false),
})
