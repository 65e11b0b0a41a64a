import { renderToStaticMarkup } from 'react-dom/server'
import type { Letter } from '~/domain/mail/mail'
import type { ToldLine } from '~/domain/reminders/digest-lines'
import type { WriteLetter } from '~/domain/reminders/digests.commands.server'
import { groupLines } from '~/domain/reminders/line-group'
import { formatsFor } from '~/words/formats'
import { wordsIn } from '~/words/words'

/** A message names the most urgent; the rest is one step away. */
const MOST_NAMED = 40

/** Writes digests as messages, plain and HTML, in the reader's language; `address` is where the product is found. */
export function digestLetters(address: string): WriteLetter {
  const base = address.replace(/\/$/, '')
  return ({ recipient, lines, day, digestId }): Letter => {
    const locale = recipient.locale === 'en' ? 'en' : 'vi'
    const { mail: says } = wordsIn(locale).reminders
    const formats = formatsFor(locale)
    const overdue = lines.filter(({ dueOn }) => dueOn !== null && dueOn < day).length
    const named = lines.slice(0, MOST_NAMED)
    const left = lines.length - named.length
    const toldOf = (line: ToldLine) => ({
      id: line.directiveId,
      href: `${base}/directives/${line.directiveId}`,
      text: oneLine(line.text),
      facts: [
        line.dueOn && `${says.due(formats.day(line.dueOn))} (${formats.away(line.dueOn, day)})`,
        line.step?.moment === 'silent' &&
          (line.lastReportOn ? says.lastReport(formats.day(line.lastReportOn)) : says.noReport),
        line.numberSymbol && says.source(line.numberSymbol),
        line.letterId !== null && says.urged,
        line.awaitingConfirmation && says.awaiting,
      ]
        .filter(Boolean)
        .join(' · '),
    })
    const groups = groupLines(
      named.map((line) => ({ ...line, moment: line.step?.moment ?? null })),
      day,
    ).map((one) => ({
      title: says.groups[one.group],
      lines: one.lines.map(toldOf),
    }))
    const content: Content = {
      greeting: says.greeting(recipient.name),
      lead: says.lead(formats.day(day)),
      groups,
      more: left > 0 ? says.more(formats.integer(left)) : null,
      open: { says: says.open, href: `${base}/reminders?tab=mine#digest-${digestId}` },
      foot: { says: says.foot, href: `${base}/account#mail` },
    }
    return {
      subject: says.subject(formats.day(day), formats.integer(lines.length), overdue, formats.integer(overdue)),
      text: asText(content),
      html: `<!doctype html>${renderToStaticMarkup(<Message {...content} locale={locale} />)}`,
    }
  }
}

type Line = { id: number; href: string; text: string; facts: string }
type Content = {
  greeting: string
  lead: string
  groups: { title: string; lines: Line[] }[]
  more: string | null
  open: { says: string; href: string }
  foot: { says: string; href: string }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 300)

function asText({ greeting, lead, groups, more, open, foot }: Content): string {
  const told = groups.flatMap(({ title, lines }) => [
    title.toLocaleUpperCase('vi'),
    ...lines.map(({ text, facts, href }) => `- ${text}\n  ${facts}\n  ${href}`),
    '',
  ])
  const end = [...(more ? [more, ''] : []), `${open.says}: ${open.href}`, '', '--', `${foot.says} ${foot.href}`]
  return [greeting, '', lead, '', ...told, ...end].join('\n')
}

/** Programs that read mail know no stylesheets: what little form there is stands on the elements. */
function Message({ greeting, lead, groups, more, open, foot, locale }: Content & { locale: string }) {
  return (
    <html lang={locale}>
      <body style={{ fontFamily: 'Arial, sans-serif', fontSize: 15, lineHeight: 1.5, color: '#1b2426' }}>
        <p>{greeting}</p>
        <p>{lead}</p>
        {groups.map(({ title, lines }) => (
          <div key={title}>
            <h2 style={{ fontSize: 15, margin: '20px 0 4px' }}>{title}</h2>
            <ul style={{ margin: 0, paddingLeft: 20 }}>
              {lines.map(({ id, href, text, facts }) => (
                <li key={id} style={{ marginBottom: 8 }}>
                  <a href={href} style={{ color: '#0b5c63' }}>
                    {text}
                  </a>
                  <br />
                  <span style={{ color: '#59666a' }}>{facts}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {more && <p>{more}</p>}
        <p>
          <a href={open.href} style={{ color: '#0b5c63' }}>
            {open.says}
          </a>
        </p>
        <p style={{ color: '#59666a', fontSize: 13, borderTop: '1px solid #d5dcde', paddingTop: 8 }}>
          {foot.says} <a href={foot.href}>{foot.href}</a>
        </p>
      </body>
    </html>
  )
}
