export const search = { issues: {} as Record<string, (context: Record<string, string | number>) => string> }
