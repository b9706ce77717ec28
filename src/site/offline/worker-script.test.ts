import { expect, test } from 'vitest'
import { bundleWorker, fillWorker } from './worker-script.ts'

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
    const { code } = await bundleWorker(source)
    expect(fillWorker(code, files).split('settings-eeeeeeee')).toHaveLength(2)
  },
)

test('a worker without a place for its list is refused', () => {
  expect(() => fillWorker('self.skipWaiting()', files)).toThrow('no place')
})
