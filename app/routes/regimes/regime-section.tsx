import type { SerializeFrom } from '@remix-run/node'
import { useLocation } from '@remix-run/react'
import { type ReactNode, useEffect, useRef } from 'react'
import { dayAt } from '~/domain/calendar-day'
import { useWords } from '~/words/use-words'
import type { loader } from './route'

type Shown = SerializeFrom<typeof loader>['regimes'][number]

/** One law: its validity, what it rests on, and folded where it no longer holds its figures, guards and steps. */
export function RegimeSection({ regime, inForce }: { regime: Shown; inForce: boolean }) {
  const { words, formats } = useWords()
  const says = words.procurement
  const until = regime.validTo === null ? null : formats.day(regime.validTo)
  const details = useRef<HTMLDetailsElement>(null)
  const { hash } = useLocation()
  // A link to a law leads to what it says.
  useEffect(() => {
    if (details.current && hash === `#${regime.code}`) details.current.open = true
  }, [hash, regime.code])
  return (
    <article id={regime.code} className="border-t border-line pt-3">
      <h3 className="font-semibold">
        <a href={`#${regime.code}`} className="underline-offset-2 hover:underline">
          {regime.shortName}
        </a>{' '}
        <span className="figures font-normal text-muted">
          {says.validity(formats.day(regime.validFrom), until)} ·{' '}
          {regime.builtIn ? says.builtIn : says.loaded(formats.day(dayAt(regime.loadedAt)))}
        </span>
        {inForce && <span className="font-normal text-done"> · {says.inForceNow}</span>}
      </h3>
      <p>{regime.name}</p>
      <p className="text-sm text-muted">{regime.sources.join('; ')}</p>
      <details ref={details} open={inForce} className="mt-2">
        <summary className="w-fit cursor-pointer text-sm font-medium text-accent">{says.lawDetails}</summary>
        <div className="mt-2 grid gap-4">
          <Figures regime={regime} />
          <Steps regime={regime} />
        </div>
      </details>
    </article>
  )
}

function Figures({ regime }: { regime: Shown }) {
  const { words, formats } = useWords()
  const says = words.procurement
  const groupNames = (groups: readonly string[]) =>
    says.groupsOf(groups.map((group) => (group === 'national' ? 'QN' : group)).join(', '))
  return (
    <>
      {regime.parameters.length > 0 && (
        <Part title={says.parameters}>
          {regime.parameters.map(({ code, name, value, unit, source }) => (
            <Line key={code} source={source}>
              {name}{' '}
              <b className="figures">
                {unit === 'dong'
                  ? formats.money(BigInt(value))
                  : unit === 'month'
                    ? says.months(value)
                    : `${value} ${says.dayUnits[unit]}`}
              </b>
            </Line>
          ))}
        </Part>
      )}
      {regime.warranty.length > 0 && (
        <Part title={says.warrantyTitle}>
          {regime.warranty.map(({ groups, months, retentionBasisPoints, source }) => (
            <Line key={groups.join()} source={source}>
              {groupNames(groups)}: <b className="figures">{says.months(formats.integer(months))}</b>,{' '}
              <b className="figures">{formats.decimal(retentionBasisPoints / 100)}%</b>
            </Line>
          ))}
        </Part>
      )}
      {regime.guards.length > 0 && (
        <Part title={says.guards}>
          {regime.guards.map(({ code, says: words_, source }) => (
            <Line key={code} source={source}>
              {words_}
            </Line>
          ))}
        </Part>
      )}
    </>
  )
}

function Steps({ regime }: { regime: Shown }) {
  const { words, formats } = useWords()
  const says = words.procurement
  const time = (days: number | null, unit: 'day' | 'workday') =>
    days === null ? null : <b className="figures">{`${formats.integer(days)} ${says.dayUnits[unit]}`}</b>
  return (
    <>
      {regime.projectSteps.length > 0 && (
        <Part title={says.projectSteps}>
          {regime.projectSteps.map(({ code, name, groups, days, unit, source }) => (
            <Line key={`${code} ${groups.join()}`} source={source}>
              {name} {groups.length > 0 && <span className="text-muted">({says.groupsOf(groups.join(', '))})</span>}{' '}
              {time(days, unit)}
            </Line>
          ))}
        </Part>
      )}
      {regime.packageSteps.map(({ methods, steps }) => (
        <Part
          key={methods.join()}
          title={`${says.forMethods}: ${methods.map((method) => says.methods[method]).join(', ')}`}
        >
          {steps.map(({ code, name, days, unit, source }) => (
            <Line key={code} source={source}>
              {name} {time(days, unit)}
            </Line>
          ))}
        </Part>
      ))}
    </>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h4 className="mb-1 text-sm font-semibold text-muted">{title}</h4>
      <ul>{children}</ul>
    </section>
  )
}

/** What is asked, and the article it comes from; without one the office planned it. */
function Line({ source, children }: { source: string | null; children: ReactNode }) {
  const { words } = useWords()
  return (
    <li className="grid gap-x-6 border-b border-line py-1 sm:grid-cols-[minmax(0,1fr)_20rem]">
      <span>{children}</span>
      <span className="text-sm text-muted">{source ?? words.procurement.plannedByOffice}</span>
    </li>
  )
}
