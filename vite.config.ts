import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { contentPlugin } from './src/build/content-plugin.ts'
import { sitePlugin } from './src/build/site-plugin.ts'

export default defineConfig({
  base: process.env.SIMAK_BASE ?? '/',
  plugins: [react(), contentPlugin(), sitePlugin()],
})
