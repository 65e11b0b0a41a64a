export const organisations = { issues: {} as Record<string, (context: Record<string, string | number>) => string> }
