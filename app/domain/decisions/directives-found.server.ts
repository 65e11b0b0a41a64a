import { and, type SQL, sql } from 'drizzle-orm'
import { directive, directiveProject, notice, project } from '#db/schema.server'
import { likePattern } from '~/domain/like-pattern'
import { citedSearch, dayBeginning } from './cited-search'

const holding = (column: SQL, words: readonly string[]) => words.map((word) => sql`${column} like ${likePattern(word)}`)

/** Number, issuer, title or day of a notice. */
const ofNotice = (words: readonly string[]): SQL[] =>
  words.map((word) => {
    const beginning = dayBeginning(word)
    const said = sql`${notice.search} like ${likePattern(word)}`
    return beginning === null ? said : sql`(${said} or ${notice.issuedOn}::text like ${`${beginning}%`})`
  })

/**
 * Directives that the words mean, as a condition on `directive`: by their own words, by number, day or title of their
 * notice, by both, or by the project they concern. Scans of indexes that are united; one `or` would read every row.
 */
export function directiveMeant(q: string): SQL | undefined {
  const { all, cited, plain } = citedSearch(q)
  if (all.length === 0) return undefined
  const own = (words: readonly string[]) =>
    sql`select id from ${directive} where ${and(...holding(sql`${directive.search}`, words))}`
  const inNotice = (words: readonly string[]) =>
    sql`select id from ${directive} where ${directive.noticeId} in (select id from ${notice} where ${and(...ofNotice(words))})`
  const onProject = (words: readonly string[]) =>
    sql`select directive_id from ${directiveProject} join ${project} on ${project.id} = ${directiveProject.projectId}
      where ${and(...holding(sql`${project.search}`, words))}`
  const byBoth = sql`${inNotice(cited)} intersect (${own(plain)} union ${onProject(plain)})`
  const ways = [own(all), inNotice(all), onProject(all)]
  const mixed = cited.length > 0 && plain.length > 0 ? [sql`(${byBoth})`] : []
  return sql`${directive.id} in (${sql.join([...ways, ...mixed], sql` union `)})`
}

/** Directives that concern one of the projects. */
export const directiveOn = (projectIds: readonly number[]): SQL =>
  sql`${directive.id} in (select directive_id from ${directiveProject} where project_id = any(${sql.param([...projectIds])}::integer[]))`
