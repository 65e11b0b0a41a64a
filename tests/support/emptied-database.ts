import { sql } from 'drizzle-orm'
import { beforeEach, inject } from 'vitest'
import { database } from '#db/client.server'

// Modules are loaded once a worker, so that the pool of one file is also that of the next; it ends with the worker.
const address = inject('databases')[Number(process.env.VITEST_POOL_ID) - 1]
if (!address) throw new Error(`No database was made for worker ${process.env.VITEST_POOL_ID}`)
process.env.AUTH_SECRET = 'a secret that only this test run knows about'
process.env[inject('engine') === 'embedded' ? 'DATABASE_SOCKET_FOLDER' : 'DATABASE_URL'] = address

/**
 * Empties the tables that hold rows, past the triggers that keep what was decided, and starts their numbers anew. To
 * truncate all of them makes each table and index a new file: five times as slow on both engines, before every test.
 * Only what has grown is truncated: rows that were deleted keep their pages, and each later look would read them.
 */
const EMPTY_TABLES = sql`do $$
declare
  one record;
  filled boolean;
begin
  perform set_config('session_replication_role', 'replica', true);
  for one in select oid, oid::regclass::text as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_relation_size(oid) > 0
  loop
    if pg_relation_size(one.oid) > 256 * 1024 then
      execute 'truncate ' || one.name || ' cascade';
    else
      execute 'select exists (select 1 from ' || one.name || ')' into filled;
      if filled then execute 'delete from ' || one.name; end if;
    end if;
  end loop;
  perform setval(seqrelid, seqstart, false) from pg_sequence where pg_sequence_last_value(seqrelid) is not null;
end $$`

// Every test starts on empty tables and says in its own lines which rows it stands on.
beforeEach(() => database().execute(EMPTY_TABLES))
