export const notices = { issues: {} as Record<string, (context: Record<string, string | number>) => string> }
