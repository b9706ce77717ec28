import { expect, test } from 'vitest'
import { bundleWorker } from './worker-script.ts'

const files = {
  base: '/simak/',
  id: '0123456789ab',
  shell: [{ url: '/simak/assets/boot-cccccccc.js', revision: null }],
  rest: ['/simak/assets/settings-eeeeeeee.js'],
  isWhole: true,
}

test.each(['src/worker/sw.ts', 'src/worker/off.ts'])(
  '%s holds its list once, however often it is read',
  async (source) => {
    const { code } = await bundleWorker(source, files)
    expect(code.split('settings-eeeeeeee')).toHaveLength(2)
  },
)
