import { defineConfig } from 'vitest/config'

const alias = {
  '~': `${import.meta.dirname}/app`,
  '#db': `${import.meta.dirname}/db`,
  '#tests': `${import.meta.dirname}/tests`,
}
const setupFiles = ['tests/support/environment-per-file.ts', 'tests/support/no-console-error.ts']

/** Levels that touch the database run once per engine; each worker has a database that every test finds empty. */
const onEngine = (engine: 'embedded' | 'postgres') => ({
  resolve: { alias },
  test: {
    name: engine,
    include: ['tests/db/**/*.test.ts', 'tests/routes/**/*.test.{ts,tsx}'],
    setupFiles: [...setupFiles, 'tests/support/emptied-database.ts'],
    globalSetup: ['tests/support/engine-setup.ts'],
    provide: { engine },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})

export default defineConfig({
  test: {
    maxWorkers: 2,
    isolate: false,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'domain',
          include: [
            'tests/domain/**/*.test.ts',
            'tests/documents/**/*.test.ts',
            'tests/ui/**/*.test.{ts,tsx}',
            'tests/http/**/*.test.ts',
            'tests/words/**/*.test.ts',
            'tests/cli/**/*.test.ts',
          ],
          setupFiles,
          testTimeout: 60_000,
        },
      },
      onEngine('embedded'),
      onEngine('postgres'),
    ],
  },
})
