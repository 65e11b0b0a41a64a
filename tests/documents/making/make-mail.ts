import { base64 } from './make-edxml'

/** A part of a mail: its own header lines, a blank line, its content. */
export const part = (headers: readonly string[], content: string) => [...headers, '', content].join('\r\n')

/** A file attached to a mail; its name as RFC 2231 writes letters beyond ASCII. */
export const attachment = (name: string, content: Uint8Array | string, type = 'application/octet-stream') =>
  part(
    [
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: base64',
      `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    ],
    base64(content),
  )

let boundaries = 0
export function multipart(kind: string, parts: readonly string[]): string {
  boundaries += 1
  const boundary = `b${boundaries}`
  const body = `${parts.map((one) => `--${boundary}\r\n${one}`).join('\r\n')}\r\n--${boundary}--\r\n`
  return part([`Content-Type: multipart/${kind}; boundary="${boundary}"`], body)
}

/** A mail of one part or several, sent in the evening of 19 June in Viet Nam. */
export const makeMail = (content: string, subject = 'Ket luan') =>
  [
    'From: =?UTF-8?B?VsSDbiBwaMOybmc=?= <vanthu@a.example>',
    'To: =?utf-8?Q?S=E1=BB=9F_KHCN?= <so@a.example>',
    `Subject: ${subject}`,
    'Date: Fri, 19 Jun 2026 18:30:00 +0000',
    'Message-ID: <1@a.example>',
    'MIME-Version: 1.0',
    content,
  ].join('\r\n')

export const plainPart = (text: string) =>
  part(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'], base64(text))
