export const directives = { issues: {} as Record<string, (context: Record<string, string | number>) => string> }
