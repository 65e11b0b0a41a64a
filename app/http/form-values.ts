import type { z } from 'zod'
import type { Issue } from '~/domain/command-result'

/** Plain values of a form: one value a name, a list where the name ends in [] . */
export function formValues(form: FormData): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    if (name.endsWith('[]')) values[name.slice(0, -2)] = form.getAll(name)
    else values[name] = form.get(name)
  }
  return values
}

/** What a schema found wrong, as issues; the browser and the action say it in the same sentences. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map((issue) => ({
    field: issue.path.length > 0 ? issue.path.join('.') : null,
    key: /^[a-z-]+\.[a-z-]+$/.test(issue.message) ? issue.message : 'errors.required',
    context: {
      ...('maximum' in issue ? { most: Number(issue.maximum) } : {}),
      ...('minimum' in issue ? { least: Number(issue.minimum) } : {}),
      ...('params' in issue ? (issue.params as Record<string, string | number>) : {}),
    },
  }))
}
