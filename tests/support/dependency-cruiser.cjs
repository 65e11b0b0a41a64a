/** The direction of imports: routes -> domain -> db. A breach fails the tests. */
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-stands-below-the-web',
      comment: 'The rules know neither pages nor requests.',
      severity: 'error',
      from: { path: '^app/(domain|documents)/' },
      to: {
        path: '^(app/(routes|api|ui|http|cli|start|words)/|node_modules/(@remix-run|react|react-dom|hono|@hono)/)',
      },
    },
    {
      name: 'pure-domain-stays-pure',
      comment: 'Only *.server.ts touches the database or the machine; *.forms.ts may use zod.',
      severity: 'error',
      from: { path: '^app/domain/', pathNot: '\\.(server|forms)\\.ts$' },
      to: {
        path: '^(db/|node_modules/(drizzle-orm|postgres|zod)/)|\\.server\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'documents-import-pure-domain-only',
      severity: 'error',
      from: { path: '^app/documents/' },
      to: { path: '^(db/|app/domain/.*\\.server\\.ts$)' },
    },
    {
      name: 'ui-loads-nothing',
      severity: 'error',
      from: { path: '^app/ui/' },
      to: { path: '^(db/|app/(routes|api|http|documents|cli)/)|\\.server\\.ts$' },
    },
    {
      name: 'routes-ask-the-domain',
      comment: 'A route never queries the database itself.',
      severity: 'error',
      from: { path: '^app/(routes|api)/' },
      to: { path: '^(db/|node_modules/(drizzle-orm|postgres)/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'schema-imports-vocabularies-only',
      severity: 'error',
      from: { path: '^db/schema/' },
      to: { path: '^app/', pathNot: '^app/domain/[^.]*\\.ts$' },
    },
    {
      name: 'words-stand-alone',
      severity: 'error',
      from: { path: '^app/words/' },
      to: { path: '^(db/|app/(routes|api|http|ui|documents|cli)/)|\\.server\\.ts$', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.d.ts'],
    },
  },
}
