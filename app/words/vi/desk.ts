export const desk = { issues: {} as Record<string, (context: Record<string, string | number>) => string> }
