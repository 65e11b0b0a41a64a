import { index, layout, type RouteConfig, route } from '@remix-run/route-config'

/** Every URL of the product. Each registered route costs each request a little: stay under 80 (app/README.md, decision 21). */
export default [
  route('sign-in', 'routes/sign-in/route.tsx'),
  route('sign-in/link/:token', 'routes/sign-in/link.ts'),
  route('sign-out', 'routes/sign-in/sign-out.ts'),
  route('preferences', 'routes/account/preferences.ts'),
  layout('routes/frame/route.tsx', [
    index('routes/home/route.tsx'),
    route('account', 'routes/account/route.tsx'),

    // people
    route('people', 'routes/people/list/route.tsx'),
    route('people/:id', 'routes/people/person/route.tsx'),

    // days off
    route('holidays', 'routes/holidays/route.tsx'),

    // organisations
    route('organisations', 'routes/organisations/list/route.tsx'),
    route('organisations/:id', 'routes/organisations/page/route.tsx'),

    // notices
    route('notices', 'routes/notices/list/route.tsx'),
    route('notices/new', 'routes/notices/new/route.tsx'),
    route('notices/scans/:id', 'routes/notices/scan/route.tsx'),
    route('notices/:id', 'routes/notices/page/route.tsx'),
    route('notices/:id/review', 'routes/notices/review/route.tsx'),
    route('notices/:id/reading', 'routes/notices/reading/route.tsx'),
    route('remembered', 'routes/notices/remembered/route.tsx'),

    // directives
    route('directives', 'routes/directives/list/route.tsx'),
    route('directives/:id', 'routes/directives/page/route.tsx'),

    // reminders
    route('reminders', 'routes/reminders/route.tsx'),

    // projects
    route('projects', 'routes/projects/portfolio/route.tsx'),
    route('projects/new', 'routes/projects/new/route.tsx'),
    route('projects/:id', 'routes/projects/project/route.tsx'),
    route('projects/:id/edit', 'routes/projects/edit/route.tsx'),
    route('projects/:id/money', 'routes/projects/money/route.tsx'),

    // papers
    route('papers', 'routes/papers/route.tsx'),

    // help
    route('help', 'routes/help/route.tsx'),
    route('help/rules', 'routes/help/rules.tsx'),
    route('help/rules/:rule', 'routes/help/rule.tsx'),

    // decisions
    route('decisions', 'routes/decisions/list/route.tsx'),
    route('decisions/new', 'routes/decisions/new/route.tsx'),
    route('decisions/:id', 'routes/decisions/page/route.tsx'),

    // pauses
    route('pauses', 'routes/pauses/list/route.tsx'),
    route('pauses/new', 'routes/pauses/new/route.tsx'),
    route('pauses/:id', 'routes/pauses/page/route.tsx'),

    // procurement
    route('bid-packages', 'routes/bid-packages/list/route.tsx'),
    route('bid-packages/new', 'routes/bid-packages/new/route.tsx'),
    route('bid-packages/:id', 'routes/bid-packages/page/route.tsx'),
    route('regimes', 'routes/regimes/route.tsx'),

    // money of the portfolio
    route('money', 'routes/money/portfolio/route.tsx'),

    // briefings
    route('briefings', 'routes/briefings/list/route.tsx'),
    route('briefings/:id', 'routes/briefings/page/route.tsx'),

    // leases
    route('leases', 'routes/leases/list/route.tsx'),
    route('leases/new', 'routes/leases/new/route.tsx'),
    route('leases/:id', 'routes/leases/page/route.tsx'),

    // systems
    route('systems', 'routes/systems/overview/route.tsx'),
    route('systems/:id', 'routes/systems/page/route.tsx'),
    route('roll-outs/:id?', 'routes/roll-outs/route.tsx'),

    // appraisals
    route('appraisals', 'routes/appraisals/list/route.tsx'),
    route('appraisals/:id', 'routes/appraisals/page/route.tsx'),
    // evaluations
    route('evaluations', 'routes/evaluations/list/route.tsx'),
    route('evaluations/:id', 'routes/evaluations/page/route.tsx'),

    // overlaps
    route('overlaps', 'routes/overlaps/list/route.tsx'),
    route('overlaps/:id', 'routes/overlaps/page/route.tsx'),

    route('*', 'routes/frame/not-found.tsx'),
  ]),
  // the whole window, without the frame
  route('briefings/:id/present', 'routes/briefings/present/route.tsx'),

  // resources without a page: options, exports, files
  route('orders', 'routes/pauses/proposals/route.ts'),
  route('decisions/options', 'routes/decisions/options.ts'),
  route('briefings/:id/paper', 'routes/briefings/paper.ts'),
  route('bid-packages/export.csv', 'routes/bid-packages/export.ts'),
  route('api/v1/*', 'routes/api/v1.ts'),
  route('directives/export.csv', 'routes/directives/export.ts'),
  route('directives/options', 'routes/directives/options.ts'),
  route('files/:id', 'routes/files/file.ts'),
  route('notices/projects', 'routes/notices/review/projects.ts'),
  route('notices/units', 'routes/notices/review/units.ts'),
  route('notices/:id/draft', 'routes/notices/review/save.ts'),
  route('notices/:id/words', 'routes/notices/review/mend.ts'),
  route('projects/export.csv', 'routes/projects/export.ts'),
  route('calendar/:token', 'routes/calendar/feed.ts'),
  route('reminders/letters', 'routes/reminders/letters.ts'),
  route('money/export.csv', 'routes/money/portfolio/export.ts'),
  route('roll-outs/board.csv', 'routes/roll-outs/board-export.ts'),
  route('systems/board.csv', 'routes/systems/board-export.ts'),
  route('saved-views', 'routes/saved-views/route.ts'),
  route('organisations/options', 'routes/organisations/options.ts'),

  route('suppliers/options', 'routes/suppliers/options.ts'),
  route('search', 'routes/search/route.ts'),
] satisfies RouteConfig
