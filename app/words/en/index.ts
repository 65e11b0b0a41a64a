import type { Words } from '../words'
import { api } from './api'
import { appraisals } from './appraisals'
import { briefings } from './briefings'
import { deadlines } from './deadlines'
import { decisions } from './decisions'
import { desk } from './desk'
import { directives } from './directives'
import { documents } from './documents'
import { enclosed } from './enclosed'
import { errors } from './errors'
import { evaluations } from './evaluations'
import { frame } from './frame'
import { help } from './help'
import { holidays } from './holidays'
import { leases } from './leases'
import { money } from './money'
import { moneyPortfolio } from './money-portfolio'
import { notices } from './notices'
import { organisations } from './organisations'
import { overlaps } from './overlaps'
import { papers } from './papers'
import { pauses } from './pauses'
import { people } from './people'
import { procurement } from './procurement'
import { projectHealth } from './project-health'
import { projects } from './projects'
import { reading } from './reading'
import { remembered } from './remembered'
import { reminders } from './reminders'
import { rollOuts } from './roll-outs'
import { rules } from './rules'
import { scans } from './scans'
import { search } from './search'
import { start } from './start'
import { systems } from './systems'
import { timeline } from './timeline'
import { ui } from './ui'

export const en: Words = {
  api,
  appraisals,
  briefings,
  deadlines,
  decisions,
  desk,
  directives,
  documents,
  enclosed,
  errors,
  evaluations,
  frame,
  help,
  holidays,
  leases,
  money,
  moneyPortfolio,
  notices,
  organisations,
  overlaps,
  papers,
  pauses,
  people,
  procurement,
  projectHealth,
  projects,
  reading,
  remembered,
  reminders,
  rollOuts,
  rules,
  scans,
  search,
  start,
  systems,
  timeline,
  ui,
}
