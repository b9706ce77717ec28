import { createServer } from 'vite'
import { expect, it, vi } from 'vitest'
import { contentPlugin } from './content-plugin.ts'

it('a development server without its folder of captures fails, without a stack', async () => {
  vi.stubEnv('SIMAK_SEEDS', '/tiada/folder')
  try {
    const starting = createServer({
      configFile: false,
      logLevel: 'silent',
      server: { middlewareMode: true, ws: false, watch: null },
      plugins: [contentPlugin()],
    })
    const message = 'There is no folder "/tiada/folder". Name the folder of your captures.'
    await expect(starting).rejects.toMatchObject({ message, stack: message })
  } finally {
    vi.unstubAllEnvs()
  }
})
