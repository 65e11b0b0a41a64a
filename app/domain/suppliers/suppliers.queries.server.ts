import { and, asc, eq, sql } from 'drizzle-orm'
import type { Executor } from '#db/client.server'
import { supplier } from '#db/schema.server'
import { likePattern } from '~/domain/like-pattern'
import { fold } from '~/domain/vietnamese-text'

const MOST_OPTIONS = 20

/** Suppliers whose name or tax code holds every word typed, accents aside; for a picker. */
export function findSuppliers(db: Executor, typed: string) {
  const words = fold(typed).split(/\s+/).filter(Boolean).slice(0, 8)
  return db
    .select({ id: supplier.id, name: supplier.name, taxCode: supplier.taxCode })
    .from(supplier)
    .where(and(...words.map((word) => sql`supplier.search like ${likePattern(word)}`)))
    .orderBy(asc(supplier.name), asc(supplier.id))
    .limit(MOST_OPTIONS)
}

/** One supplier by its row; null where there is none. */
export async function findSupplier(db: Executor, id: number): Promise<{ id: number; name: string } | null> {
  const [row] = await db.select({ id: supplier.id, name: supplier.name }).from(supplier).where(eq(supplier.id, id))
  return row ?? null
}
