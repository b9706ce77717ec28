import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { facesFile, partFaces } from './part-faces.ts'

it('the font faces of the main sheet are in a file of their own', async () => {
  const chunk = { file: 'assets/main.js', name: 'main', css: ['assets/main.css'] }
  const client = await writeFolder({
    '.vite/manifest.json': JSON.stringify({ 'src/app/main.tsx': chunk }),
    'assets/main.css':
      'a{color:red}@font-face{src:local(A)}@media print{b{top:0}}@font-face{src:url(b)}',
  })
  await partFaces(client)
  const read = (file: string) => readFile(join(client, file), 'utf8')
  expect(await read('assets/main.css')).toBe('a{color:red}@media print{b{top:0}}')
  expect(await read(facesFile)).toBe('@font-face{src:local(A)}@font-face{src:url(b)}')
})
