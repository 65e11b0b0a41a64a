-- How this database plans. Today's disks find a row by its index about as fast as they read on: with the default of 4
-- (disks that turn) the planner reads a whole table for a page of 50 rows. Compiling a query (JIT) costs more here than
-- the query takes. Whoever may not set this keeps the server's own settings; nothing depends on it but time.
do $$
begin
  execute format('alter database %I set random_page_cost = 1.1', current_database());
  execute format('alter database %I set jit = off', current_database());
exception when insufficient_privilege then
  raise notice 'random_page_cost and jit are left as the server has them';
end $$;
