/** Which organisations a person may see and act for: all of them, or own units with their predecessors (R15, R17). */
export type Scope = 'all' | readonly number[]

/** Who does something, handed explicitly to every command. */
export type Actor = { personId: string; name: string; scope: Scope; organisationIds: readonly number[] }
