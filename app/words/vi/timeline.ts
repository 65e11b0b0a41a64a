export const timeline = { issues: {} as Record<string, (context: Record<string, string | number>) => string> }
