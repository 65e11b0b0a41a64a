export const projects = { issues: {} as Record<string, (context: Record<string, string | number>) => string> }
