import type { LucideIcon } from 'lucide-react'
import { CircleCheck, CircleDashed, CircleDot, CircleHelp, CircleOff, Link2, Replace, Unplug } from 'lucide-react'
import { contractEnd } from '~/domain/systems/core-board'
import type { InterfaceState, SystemState, UnitStanding } from '~/domain/systems/system-terms'
import { type Tone, toneText } from '~/ui/marks/tone'
import { useWords } from '~/words/use-words'

type Face = { tone: Tone; icon: LucideIcon }

const STATES: Record<SystemState, Face> = {
  trial: { tone: 'open', icon: CircleDashed },
  running: { tone: 'done', icon: CircleCheck },
  'to-be-replaced': { tone: 'due', icon: Replace },
  retired: { tone: 'open', icon: CircleOff },
}
const STANDINGS: Record<UnitStanding, Face> = {
  'in-use': { tone: 'done', icon: CircleCheck },
  'own-joined': { tone: 'open', icon: Link2 },
  'to-be-replaced': { tone: 'due', icon: Replace },
  unknown: { tone: 'due', icon: CircleHelp },
}
const INTERFACES: Record<InterfaceState, Face> = {
  running: { tone: 'done', icon: CircleCheck },
  building: { tone: 'open', icon: CircleDot },
  planned: { tone: 'open', icon: CircleDashed },
  broken: { tone: 'overdue', icon: Unplug },
  none: { tone: 'due', icon: CircleOff },
}

/** An icon and a word: on paper and in grey they still differ. */
function Mark({ face: { tone, icon: Icon }, children }: { face: Face; children: string }) {
  return (
    <span className={`inline-flex items-center gap-1.5 ${toneText[tone]}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {children}
    </span>
  )
}

export function StateMark({ state }: { state: SystemState }) {
  const { words } = useWords()
  return <Mark face={STATES[state]}>{words.systems.states[state]}</Mark>
}

/** `plain`: of a system that is no core a unit simply uses it. */
export function UnitStandingMark({ standing, plain = false }: { standing: UnitStanding; plain?: boolean }) {
  const { words } = useWords()
  const { uses, standings } = words.systems
  return <Mark face={STANDINGS[standing]}>{plain && standing === 'in-use' ? uses : standings[standing]}</Mark>
}

export function InterfaceMark({ state }: { state: InterfaceState | null }) {
  const { words } = useWords()
  return state === null ? null : <Mark face={INTERFACES[state]}>{words.systems.interfaceStates[state]}</Mark>
}

/** The last day of a contract and how far it is; amber where it is near or over. */
export function ContractEnd({ endsOn, quiet = false }: { endsOn: string | null; quiet?: boolean }) {
  const { words, formats, today } = useWords()
  const near = contractEnd(endsOn, today)
  if (endsOn === null || near === null) return null
  return (
    <span className="figures">
      {formats.day(endsOn)}
      {!quiet && (
        <span className={`block text-sm ${near === 'later' ? 'text-muted' : 'text-due'}`}>
          {near === 'ended' ? words.systems.contractEnded : formats.away(endsOn, today)}
        </span>
      )}
    </span>
  )
}
