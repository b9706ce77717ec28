import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPlugin } from './src/build/content-plugin.ts'
import { cleanBase } from './src/build/site-path.ts'
import { sitePlugin } from './src/build/site-plugin.ts'

export default defineConfig({
  base: cleanBase(process.env.SIMAK_BASE ?? '/'),
  plugins: [react(), contentPlugin(), sitePlugin()],
  test: { include: ['src/**/*.test.ts', 'e2e/**/*.test.ts'] },
})
