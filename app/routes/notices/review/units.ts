import { NewOrganisationForm } from '~/domain/organisations/organisation.forms'
import { addOrganisation } from '~/domain/organisations/organisations.commands.server'
import { readForm } from '~/http/form.server'
import { gatedAction } from '~/http/gate.server'
import { issueSentence } from '~/words/issue-sentence'

/** Enters a unit in the register from within the review. Plain JSON: the page stays as it is, whatever the answer. */
export const action = gatedAction('organisation.change', async ({ request, db, actor, now, words }) => {
  const read = await readForm(request, NewOrganisationForm)
  const added = read.ok
    ? await addOrganisation(db, { organisation: read.value, by: actor, now })
    : ({ ok: false, reason: 'invalid', issues: read.issues } as const)
  if (read.ok && added.ok)
    return Response.json({ ok: true, unit: { id: added.organisationId, name: read.value.name } }, { status: 201 })
  if (!added.ok && 'issues' in added)
    return Response.json(
      {
        ok: false,
        problems: added.issues.map((issue) => ({ field: issue.field, sentence: issueSentence(words, issue) })),
      },
      { status: added.reason === 'invalid' ? 422 : 409 },
    )
  throw new Response(null, { status: 403 })
})
