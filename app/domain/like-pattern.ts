/** A pattern for SQL's LIKE that finds the words anywhere; its wild cards and escapes count as the letters they are. */
export const likePattern = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`
