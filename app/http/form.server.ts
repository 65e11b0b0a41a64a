import type { z } from 'zod'
import type { Issue } from '~/domain/command-result'

/**
 * Reads a form and checks it with the schema that the browser used too. A name that ends in [] is a list. A zod message
 * in the forms is an issue key (`errors.required`); its limits and params are the context of the sentence.
 */
export async function readForm<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<{ ok: true; value: z.infer<S>; form: FormData } | { ok: false; issues: Issue[]; form: FormData }> {
  const form = await request.formData()
  const parsed = schema.safeParse(formValues(form))
  if (parsed.success) return { ok: true, value: parsed.data, form }
  return { ok: false, issues: issuesOf(parsed.error), form }
}

/** Plain values of a form: one value a name, a list where the name ends in [] . */
export function formValues(form: FormData): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    if (name.endsWith('[]')) values[name.slice(0, -2)] = form.getAll(name)
    else values[name] = form.get(name)
  }
  return values
}

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
