import type { EffectSubject } from '~/domain/decisions/decision-terms'

/** The page of what a decision stands on; null where it has none of its own. */
export function subjectHref(subject: EffectSubject, id: number, projectId: number | null): string | null {
  switch (subject) {
    case 'bid-package':
      return `/bid-packages/${id}`
    case 'lease':
      return `/leases/${id}`
    case 'directive':
      return `/directives/${id}`
    case 'allocation':
      return projectId === null ? null : `/projects/${projectId}/money`
    default:
      return projectId === null ? null : `/projects/${projectId}`
  }
}
