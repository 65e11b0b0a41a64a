/** What is carried out (Nghị định 224/2026/NĐ-CP, Điều 40.1 and 65: system, purchase, lease, recurrent task). */
export const PROJECT_KINDS = ['system', 'purchase', 'lease', 'recurrent-task'] as const
export type ProjectKind = (typeof PROJECT_KINDS)[number]

export const PROJECT_FIELDS = [
  'portal',
  'email',
  'document-management',
  'administrative-procedures',
  'data-centre',
  'e-meeting',
  'online-services',
  'network',
  'security',
  'other',
] as const
export type ProjectField = (typeof PROJECT_FIELDS)[number]

/** Group by size and importance: national, A, B, C (Luật Đầu tư công). */
export const PROJECT_GROUPS = ['national', 'A', 'B', 'C'] as const
export type ProjectGroup = (typeof PROJECT_GROUPS)[number]

/** Proposal, then the three phases of Điều 41 Nghị định 224/2026/NĐ-CP, then closed; or stopped before that. */
export const PROJECT_PHASES = ['proposal', 'preparation', 'implementation', 'closing', 'closed', 'stopped'] as const
export type ProjectPhase = (typeof PROJECT_PHASES)[number]

/** How a project moves on purpose: at its pace, or slowed because of named grounds (never «late»). */
export const PROJECT_PACES = ['normal', 'slowed'] as const
export type ProjectPace = (typeof PROJECT_PACES)[number]

export const HEALTHS = ['good', 'watch', 'bad'] as const
export type Health = (typeof HEALTHS)[number]
