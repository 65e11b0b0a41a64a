import type { Command } from './command'

/**
 * Every command by its path. Each is loaded only when it is called, so that reading a file opens no database and help
 * opens nothing.
 */
export const COMMANDS: Record<string, () => Promise<Command>> = {
  'notice read': async () => (await import('./commands/notice-read.server')).noticeRead,
}
