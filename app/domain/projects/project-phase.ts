import type { ProjectPhase } from './project-terms'

/** The five steps every project is shown on; `stopped` leaves the track. */
export const PHASE_TRACK = ['proposal', 'preparation', 'implementation', 'closing', 'closed'] as const

/** Work goes on in it: neither closed nor stopped. */
export const isUnfinished = (phase: ProjectPhase): boolean => phase !== 'closed' && phase !== 'stopped'

/** What a project in a phase has decided and may spend on. */
export const isDecidedPhase = (phase: ProjectPhase): boolean =>
  phase === 'implementation' || phase === 'closing' || phase === 'closed'

/** Which way a change of phase goes; a way that is not here is none. */
export type PhaseWay = 'forward' | 'back' | 'stop' | 'resume'

/**
 * From each phase the phases it may go to. One step at a time: forward by what was decided, back when a dossier is sent
 * back or a settlement is opened again, out when the authority stops it (NĐ 224/2026/NĐ-CP, Điều 66.19), and on again.
 */
const WAYS: Record<ProjectPhase, Partial<Record<ProjectPhase, PhaseWay>>> = {
  proposal: { preparation: 'forward', stopped: 'stop' },
  preparation: { implementation: 'forward', proposal: 'back', stopped: 'stop' },
  implementation: { closing: 'forward', preparation: 'back', stopped: 'stop' },
  closing: { closed: 'forward', implementation: 'back', stopped: 'stop' },
  closed: { closing: 'back' },
  stopped: { proposal: 'resume', preparation: 'resume', implementation: 'resume' },
}

export const phaseWay = (from: ProjectPhase, to: ProjectPhase): PhaseWay | null => WAYS[from][to] ?? null

/** The phases a project may go to from here, the way forward first. */
export const phasesAfter = (from: ProjectPhase): ProjectPhase[] => Object.keys(WAYS[from]) as ProjectPhase[]
