import { sql } from 'drizzle-orm'

/** Short name of the law a project of the query stands under; its code where that law is not loaded here. */
export const regimeName = sql<string | null>`coalesce(
  (select short_name from legal_regime where code = project.regime), project.regime)`

/** Laws in the order they came into force, for the projects of the query. */
export const regimeOrder = sql`(
  select valid_from::text || ' ' || code from legal_regime where code = project.regime)`
