import { Link, useLoaderData } from '@remix-run/react'
import { useState } from 'react'
import {
  findOrder,
  listSystemInterfaces,
  listSystemUnits,
  type SystemInterfaceRow,
  type SystemUnitRow,
} from '~/domain/systems/system-parts.queries.server'
import { SYSTEM_STATES } from '~/domain/systems/system-terms'
import { findSystem, listSystemNames, type SystemPage } from '~/domain/systems/systems.queries.server'
import { listTimeline } from '~/domain/timeline/timeline.queries.server'
import { answerRefusal, idParam, notFound } from '~/http/answers.server'
import { gatedAction, gatedLoader } from '~/http/gate.server'
import { Button } from '~/ui/buttons/button'
import { PageHead } from '~/ui/frame/page-head'
import type { Fact } from '~/ui/text/facts'
import { History } from '~/ui/text/history'
import { Panel } from '~/ui/text/panel'
import { useWords } from '~/words/use-words'
import { FormDialog } from '../../form-dialog'
import type { CrumbHandle } from '../../frame/crumbs'
import { clausesFor } from '../clauses.server'
import { CauseFields, ChoiceField, type ClauseChoice, optionsOf } from '../fields'
import { SystemFields } from '../system-fields'
import { UnitDialog } from '../unit-dialog'
import { act } from './act.server'
import { InterfaceDialog } from './interface-dialog'
import { InterfacesTable, UnitsTable } from './parts'

export const handle: CrumbHandle = {
  crumb: (words, data) => [
    { label: words.systems.title, to: '/systems' },
    { label: (data as { system: { name: string } }).system.name },
  ],
}

export const loader = gatedLoader('system.read', async ({ db, params, actor, asOf, who }) => {
  const id = idParam(params.id)
  const { scope } = actor
  const system = await findSystem(db, { id, scope, asOf })
  if (!system) throw notFound()
  const mayChange = who.may('system.change')
  const asked = { systemId: id, scope, asOf }
  const [units, interfaces, order, history, others, clauses] = await Promise.all([
    listSystemUnits(db, asked),
    listSystemInterfaces(db, asked),
    findOrder(db, system.clauseId),
    listTimeline(db, 'system', id, { of: 'system' }),
    mayChange ? listSystemNames(db, scope) : [],
    mayChange ? clausesFor(db, system) : [],
  ])
  return { system, units, interfaces, order, history, others, clauses, mayChange, asOf }
})

export const action = gatedAction('system.change', async (visit) => {
  const done = await act(visit)
  return done.ok ? { ok: true as const } : answerRefusal(done, visit.words)
})

type Asked =
  | { form: 'unit'; line: SystemUnitRow | null }
  | { form: 'interface'; row: SystemInterfaceRow | null }
  | { form: 'change' | 'state' }

export default function System() {
  const { system, units, interfaces, order, history, others, clauses, mayChange } = useLoaderData<typeof loader>()
  const { words } = useWords()
  const [asked, setAsked] = useState<Asked | null>(null)
  const says = words.systems
  const close = () => setAsked(null)
  const ask = (next: Asked) => () => setAsked(next)
  return (
    <>
      <PageHead
        title={system.name}
        over={[words.projects.fields[system.field], says.kinds[system.kind], system.isCore && says.coreNote]
          .filter(Boolean)
          .join(' · ')}
        sentence={useStateSentence(system)}
        facts={useFacts(system)}
        action={mayChange && <Button onClick={ask({ form: 'state' })}>{says.changeState}</Button>}
        more={mayChange ? [{ kind: 'action', label: says.change, onPick: ask({ form: 'change' }) }] : []}
      />
      {order && (
        <p className="mb-5">
          <span className="text-muted">{says.orderedBy} </span>
          <Link to={`/notices/${order.noticeId}`} className="link">
            {words.projects.citation(order.section, order.notice ?? '')}
          </Link>
          {system.isCore && (
            <>
              {' · '}
              <Link to={`/systems?show=board&core=${system.id}`} className="link">
                {says.toBoard}
              </Link>
            </>
          )}
        </p>
      )}
      <div className="grid gap-9">
        <Panel
          title={says.interfaces}
          id="interfaces"
          count={interfaces.length}
          aside={mayChange && <Button onClick={ask({ form: 'interface', row: null })}>{says.addInterface}</Button>}
        >
          <InterfacesTable
            systemId={system.id}
            rows={interfaces}
            onChange={mayChange ? (row) => setAsked({ form: 'interface', row }) : null}
          />
        </Panel>
        <Panel
          title={says.units}
          id="units"
          count={units.length}
          aside={mayChange && <Button onClick={ask({ form: 'unit', line: null })}>{says.addUnit}</Button>}
        >
          <UnitsTable
            systemId={system.id}
            rows={units}
            isCore={system.isCore}
            onChange={mayChange ? (line) => setAsked({ form: 'unit', line }) : null}
          />
        </Panel>
        <Panel title={says.holds} id="holds">
          <p className={system.holds ? 'whitespace-pre-line' : 'text-muted'}>{system.holds ?? says.noHolds}</p>
        </Panel>
        <Panel title={words.timeline.history} id="history">
          <History entries={history} />
        </Panel>
      </div>
      {asked?.form === 'unit' && <UnitDialog system={system} line={asked.line} clauses={clauses} onClose={close} />}
      {asked?.form === 'interface' && (
        <InterfaceDialog
          systemId={system.id}
          row={asked.row}
          others={others.filter(({ id }) => id !== system.id)}
          clauses={clauses}
          onClose={close}
        />
      )}
      {asked && (asked.form === 'change' || asked.form === 'state') && (
        <OwnDialog system={system} form={asked.form} clauses={clauses} onClose={close} />
      )}
    </>
  )
}

type OwnProps = { system: SystemPage; form: 'change' | 'state'; clauses: readonly ClauseChoice[]; onClose: () => void }

/** The system's own facts, or its state. */
function OwnDialog({ system, form, clauses, onClose }: OwnProps) {
  const { words } = useWords()
  const says = words.systems
  return (
    <FormDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={form === 'change' ? says.change : says.changeState}
      submit={words.frame.save}
      action={`/systems/${system.id}`}
      hidden={{ intent: form, version: system.version }}
    >
      {(problemAt) =>
        form === 'change' ? (
          <SystemFields system={system} problemAt={problemAt} />
        ) : (
          <>
            <ChoiceField
              name="state"
              value={system.state}
              problemAt={problemAt}
              options={optionsOf(SYSTEM_STATES, says.states)}
            />
            <CauseFields clauses={clauses} problemAt={problemAt} />
          </>
        )
      }
    </FormDialog>
  )
}

function useStateSentence(system: SystemPage): string {
  const { words, formats, today } = useWords()
  const says = words.systems
  const { contractEndsOn, state } = system
  const ended = contractEndsOn !== null && contractEndsOn < today
  const contract =
    contractEndsOn === null
      ? says.noContract
      : ended
        ? says.contractOver(formats.day(contractEndsOn))
        : says.contractUntil(formats.day(contractEndsOn), formats.away(contractEndsOn, today))
  return `${says.stateSince(says.states[state], formats.day(system.since))} ${state === 'retired' ? '' : contract}`.trim()
}

function useFacts(system: SystemPage): Fact[] {
  const { words, formats } = useWords()
  const { facts: labels, hostings, notGiven } = words.systems
  const { projectId, projectCode, projectName, leaseId, leaseService, yearlyCost, hosting } = system
  return [
    { label: labels.owner, value: system.owner },
    { label: labels.supplier, value: system.supplier ?? notGiven },
    { label: labels.cost, value: yearlyCost === null ? notGiven : formats.money(yearlyCost) },
    { label: labels.hosting, value: hosting ? hostings[hosting] : notGiven },
    ...(projectId === null
      ? []
      : [
          {
            label: labels.project,
            value: (
              <Link to={`/projects/${projectId}`} className="link">
                {projectCode}
              </Link>
            ),
            note: projectName,
          },
        ]),
    ...(leaseId === null
      ? []
      : [
          {
            label: labels.lease,
            value: (
              <Link to={`/leases/${leaseId}`} className="link">
                {leaseService}
              </Link>
            ),
          },
        ]),
  ]
}
