import { defineConfig } from 'vitest/config'

const alias = {
  '~': `${import.meta.dirname}/app`,
  '#db': `${import.meta.dirname}/db`,
  '#tests': `${import.meta.dirname}/tests`,
}
const setupFiles = ['tests/support/no-console-error.ts']

/** Levels that touch the database run once per engine; each file of theirs gets a database cloned from one template. */
const onEngine = (engine: 'embedded' | 'postgres') => ({
  resolve: { alias },
  test: {
    name: engine,
    include: ['tests/db/**/*.test.ts', 'tests/routes/**/*.test.{ts,tsx}'],
    setupFiles: [...setupFiles, 'tests/support/database-per-file.ts'],
    globalSetup: ['tests/support/engine-setup.ts'],
    provide: { engine },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})

export default defineConfig({
  test: {
    maxWorkers: 2,
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
          testTimeout: 20_000,
        },
      },
      onEngine('embedded'),
      onEngine('postgres'),
    ],
  },
})
