/**
 * A message in the outbox. `unsure`: the server of the mail may have taken it, but nobody heard so. It is not sent again by
 * itself, because two digests in a day are worse than one that stands in the inbox of the product only.
 */
export const MAIL_STATES = ['waiting', 'sending', 'sent', 'failed', 'unsure'] as const
export type MailState = (typeof MAIL_STATES)[number]

/** A message that can be sent: plain text and the same as HTML. */
export type Letter = { subject: string; text: string; html: string }
