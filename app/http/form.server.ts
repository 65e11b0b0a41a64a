import type { z } from 'zod'
import type { Issue } from '~/domain/command-result'
import { formValues, issuesOf } from './form-values'

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

export { formValues, issuesOf }
