import type { OrganisationPage } from '~/domain/organisations/organisation-page.queries.server'

export type OrganisationDialogProps = {
  organisation: OrganisationPage
  open: boolean
  onOpenChange: (open: boolean) => void
}
