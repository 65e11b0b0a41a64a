// Options of the Remix Vite plugin; vite.config.ts reads this file.
/** @type {import('@remix-run/dev').VitePluginConfig} */
export default {
  appDirectory: 'app',
  serverBuildFile: 'index.js',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_routeConfig: true,
    // Left off on purpose: its manifest endpoint lets anyone burn seconds of CPU with one long URL (app/README.md).
    v3_lazyRouteDiscovery: false,
  },
}
