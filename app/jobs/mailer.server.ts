import { PassThrough } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { MailEnd, Outgoing } from '~/domain/mail/outbox.commands.server'

export type Mailer = { send: (message: Outgoing) => Promise<MailEnd> }

/** A mail server that says nothing for so long (ms) has failed. */
const SILENCE = 30_000

type SmtpError = Error & { responseCode?: number }

/**
 * Sends over any SMTP server. `url` is smtp://, or smtps:// with TLS from the first byte; `from` an address, with a name or
 * without. A refusal with 5xx is final; whatever went wrong before the message was begun is tried again; a conversation
 * that broke after that has an end nobody knows.
 */
export function makeMailer({ url, from }: { url: string; from: string }): Mailer {
  const timeouts = { connectionTimeout: SILENCE, greetingTimeout: SILENCE, socketTimeout: SILENCE }
  const transport = createTransport({ url, ...timeouts }, { from })
  /** Messages whose first byte the mail server has asked for. */
  const begun = new Set<string>()
  transport.use('stream', ({ data, message }, done) => {
    message.processFunc((input) =>
      input.pipe(new PassThrough().once('resume', () => begun.add(String(data.messageId)))),
    )
    done()
  })
  return {
    send: async ({ messageId, address, subject, text, html }) => {
      const data = {
        ...{ messageId, to: address, subject, text, html },
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      }
      try {
        await transport.sendMail(data)
        return { state: 'sent' }
      } catch (thrown) {
        const error = thrown as SmtpError
        if (error.responseCode !== undefined)
          return { state: error.responseCode >= 500 ? 'failed' : 'waiting', error: error.message }
        return { state: begun.has(messageId) ? 'unsure' : 'waiting', error: error.message }
      } finally {
        begun.delete(messageId)
      }
    },
  }
}
