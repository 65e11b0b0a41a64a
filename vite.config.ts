import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig)],
  resolve: { alias: { '~': `${import.meta.dirname}/app`, '#db': `${import.meta.dirname}/db` } },
  build: { target: 'es2022' },
  server: { hmr: false },
  // Into the server's one file with what is used of them: as packages they are 2,000 modules to load and keep.
  ssr: { noExternal: ['lucide-react', /^@base-ui\//, /^@floating-ui\//, /^@tanstack\//] },
})
