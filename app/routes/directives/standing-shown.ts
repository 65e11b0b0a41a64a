import type { StandingOnDay } from '~/domain/directives/standing'

/** What the mark says first: silence on work without a due day counts more than its being continuous. */
export const standingShown = ({ standing, stale }: Pick<StandingOnDay, 'standing' | 'stale'>) =>
  stale ? 'stale' : standing
