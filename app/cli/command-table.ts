import type { Command } from './command'

/**
 * Every command by its path. Each is loaded only when it is called, so that reading a file opens no database and help
 * opens nothing.
 */
export const COMMANDS: Record<string, () => Promise<Command>> = {
  'briefing render': async () => (await import('./commands/briefing-render.server')).briefingRender,
  'check briefing': async () => (await import('./commands/check-briefing.server')).checkBriefing,
  'check pause': async () => (await import('./commands/check-pause.server')).checkPause,
  'check round-trip': async () => (await import('./commands/check-round-trip.server')).checkRoundTrip,
  migrate: async () => (await import('./commands/migrate.server')).migrate,
  'person create': async () => (await import('./commands/person-create.server')).personCreate,
  'person list': async () => (await import('./commands/person-list.server')).personList,
  'person reset': async () => (await import('./commands/person-reset.server')).personReset,
  'regime load': async () => (await import('./commands/regime-load.server')).regimeLoad,
  'reminders ask': async () => (await import('./commands/reminders-ask.server')).remindersAsk,
  'sample load': async () => (await import('./commands/sample-load.server')).sampleLoad,
  'token create': async () => (await import('./commands/token-create.server')).tokenCreate,
  'token list': async () => (await import('./commands/token-list.server')).tokenList,
  'token revoke': async () => (await import('./commands/token-revoke.server')).tokenRevoke,
  'notice read': async () => (await import('./commands/notice-read.server')).noticeRead,
}
