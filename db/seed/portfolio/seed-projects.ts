import type { SampleProject } from '../sample-shapes'
import { BAC_GIANG_PROJECTS } from './bac-giang-projects'
import { OTHER_PROJECTS } from './other-projects'

/** The systems that the product is told by. */
export const SEED_PROJECTS: readonly SampleProject[] = [...BAC_GIANG_PROJECTS, ...OTHER_PROJECTS]
