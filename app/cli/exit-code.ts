/** 0 done; 1 refused with a message on stderr; 2 called the wrong way. */
export const EXIT = { done: 0, refused: 1, wrongUsage: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** Thrown by a command for a call that makes no sense; the message is already in the caller's language. */
export class WrongUsage extends Error {}
