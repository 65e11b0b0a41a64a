import { Form } from '@remix-run/react'
import { deviceOf } from '~/domain/people/device'
import { Button } from '~/ui/buttons/button'
import { Notice } from '~/ui/feedback/notice'
import { Badge } from '~/ui/marks/badge'
import { useWords } from '~/words/use-words'

type Session = {
  id: string
  createdAt: Date
  expiresAt: Date
  userAgent: string | null
  ipAddress: string | null
  here: boolean
}

/** Where the person is signed in; each place can be ended, this one by signing out. */
export function SessionsPanel({ sessions, ended }: { sessions: readonly Session[]; ended: boolean }) {
  const { words, formats } = useWords()
  return (
    <section>
      <h2 className="mb-3 text-lg font-semibold">{words.people.sessions}</h2>
      {ended && (
        <Notice kind="success" live>
          {words.people.sessionEndedDone}
        </Notice>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-medium">
                {deviceOf(session.userAgent) ?? words.people.unknownDevice}{' '}
                {session.here && <Badge>{words.people.sessionHere}</Badge>}
              </p>
              <p className="figures text-sm text-muted">
                {words.people.sessionStarted} {formats.instant(session.createdAt)} · {words.people.sessionSeen}{' '}
                {formats.instant(session.expiresAt)}
                {session.ipAddress && ` · ${session.ipAddress}`}
              </p>
            </div>
            {!session.here && (
              <Form method="post">
                <input type="hidden" name="sessionId" value={session.id} />
                <Button type="submit" size="small" name="intent" value="end-session">
                  {words.people.endSession}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form method="post" className="mt-3">
          <Button type="submit" name="intent" value="end-others">
            {words.people.endOtherSessions}
          </Button>
        </Form>
      )}
    </section>
  )
}
