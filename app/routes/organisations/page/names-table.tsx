import { useFetcher } from '@remix-run/react'
import { X } from 'lucide-react'
import type { OrganisationPage } from '~/domain/organisations/organisation-page.queries.server'
import { IconButton } from '~/ui/buttons/icon-button'
import { useWords } from '~/words/use-words'
import { LifeSpan } from '../life-span'

type Props = { organisation: OrganisationPage; mayChange: boolean }

export function NamesTable({ organisation: { id, version, names }, mayChange }: Props) {
  const { words } = useWords()
  const says = words.organisations
  const fetcher = useFetcher()
  return (
    <ul className="border-t border-line">
      {names.map((name) => (
        <li key={name.id} className="flex items-start gap-3 border-b border-line py-(--cell-y)">
          <div className="min-w-0 flex-1">
            <p className={name.kind === 'official' ? 'font-medium' : undefined}>{name.name}</p>
            <p className="text-sm text-muted">
              {says.nameKinds[name.kind]} · <LifeSpan from={name.validFrom} to={name.validTo} always={says.always} />
            </p>
          </div>
          {mayChange && name.kind === 'alias' && (
            <fetcher.Form method="post" className="print:hidden">
              <input type="hidden" name="intent" value="remove-alias" />
              <input type="hidden" name="version" value={version} />
              <input type="hidden" name="nameId" value={name.id} />
              <IconButton
                type="submit"
                size="small"
                icon={X}
                label={says.removeAlias(name.name)}
                formAction={`/organisations/${id}`}
              />
            </fetcher.Form>
          )}
        </li>
      ))}
    </ul>
  )
}
