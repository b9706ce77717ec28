import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readWhole } from '../containers/seed-file.ts'
import { writeFolder } from '../folder-fixture.ts'
import { findStem } from './capture-file.ts'
import { readSeeds } from './read-seeds.ts'

describe('readSeeds', () => {
  it('separates captures, articles and provenance, sorted by name', async () => {
    const folder = await writeFolder({
      'b.txt': 'B',
      'a.txt': 'A',
      'c.json': '{"headline":"C"}',
      'd.html': 'D',
      'e.HTM': 'E',
      'a.provenance.json': '{}',
    })
    const { captures, articles, provenance, problems } = await readSeeds(folder)
    expect(captures.map((file) => [file.name, String(readWhole(file))])).toEqual([
      ['a.txt', 'A'],
      ['b.txt', 'B'],
      ['d.html', 'D'],
      ['e.HTM', 'E'],
    ])
    expect(articles.map(({ name }) => name)).toEqual(['c.json'])
    expect([...provenance.keys()]).toEqual(['a'])
    expect(problems).toEqual([])
  })

  it('skips system files and README.md', async () => {
    const files = {
      '.DS_Store': '',
      '.gitkeep': '',
      '._a.txt': '',
      'README.md': 'Baca.',
      'foto/Thumbs.db': '',
      'foto/desktop.ini': '',
      '$RECYCLE.BIN/b.html': 'Dibuang.',
      '@eaDir/a.txt/SYNOPHOTO_THUMB_M.jpg': '',
      'a.txt': 'A',
    }
    const { captures, pictures, others, problems } = await readSeeds(await writeFolder(files))
    expect(captures).toHaveLength(1)
    expect([pictures.size, others, problems]).toEqual([0, [], []])
  })

  it('skips other hidden files with a warning', async () => {
    const { captures, problems } = await readSeeds(
      await writeFolder({ '.a.txt': 'A', '.b.html': 'B' }),
    )
    expect(captures).toEqual([])
    expect(problems).toMatchObject([
      { code: 'hidden-file', severity: 'warning', file: '.a.txt' },
      { code: 'hidden-file', severity: 'warning', file: '.b.html' },
    ])
  })

  it('skips a named pipe and a socket, which would block reading', async () => {
    const folder = await writeFolder({ 'a.txt': 'A' })
    execFileSync('mkfifo', [join(folder, 'b.txt')])
    await symlink('b.txt', join(folder, 'c.html'))
    const socket = createServer().listen(join(folder, 'd.json'))
    onTestFinished(() => void socket.close())
    await once(socket, 'listening')
    const { captures, problems } = await readSeeds(folder)
    expect(captures.map(({ name }) => name)).toEqual(['a.txt'])
    expect(problems).toMatchObject([
      { code: 'unsupported-file', file: 'b.txt', what: 'It is a named pipe.' },
      { code: 'unsupported-file', file: 'c.html', what: 'It is a named pipe.' },
      { code: 'unsupported-file', file: 'd.json', what: 'It is a socket.' },
    ])
  })

  it('reports files that it cannot use', async () => {
    const folder = await writeFolder({ 'a.pdf': '%PDF', 'b\u202Etxt.exe': '' })
    await mkdir(join(folder, 'lain'))
    await symlink('lain', join(folder, 'c.txt'))
    await symlink(join(folder, 'tiada'), join(folder, 'd.txt'))
    const { captures, others, problems } = await readSeeds(folder)
    expect(captures).toEqual([])
    expect(others).toEqual(['a.pdf'])
    expect(problems).toMatchObject([
      { code: 'unsafe-name', what: 'Its name holds U+202E.' },
      { code: 'unsupported-file', file: 'c.txt', what: 'It is a link to a folder.' },
      { code: 'unreadable-file', file: 'd.txt', severity: 'error', what: 'ENOENT' },
    ])
  })

  it('finds captures in folders to any depth', async () => {
    const folder = await writeFolder({
      '2024/a.txt': 'A',
      '2024/07/b.html': 'B',
      '2024/07/b.provenance.json': '{}',
      '2024/07/b_files/c.html': 'C',
      '.lain/d.txt': 'D',
    })
    const { captures, provenance, furniture, problems } = await readSeeds(folder)
    expect(captures.map(({ name }) => name)).toEqual(['2024/07/b.html', '2024/a.txt'])
    expect([...provenance.keys()]).toEqual(['2024/07/b'])
    expect([...furniture.keys()]).toEqual(['2024/07/b_files/c.html'])
    expect(problems).toMatchObject([{ code: 'hidden-file', file: '.lain' }])
  })

  it('rejects a link that leaves the folder and follows one inside it', async () => {
    const outside = await writeFolder({ 'rahasia.txt': 'rahasia' })
    const folder = await writeFolder({ 'a.txt': 'A' })
    await symlink(join(outside, 'rahasia.txt'), join(folder, 'b.txt'))
    await symlink('a.txt', join(folder, 'c.txt'))
    const { captures, problems } = await readSeeds(folder)
    expect(captures.map(({ name }) => name)).toEqual(['a.txt', 'c.txt'])
    expect(problems).toMatchObject([{ code: 'unsafe-name', severity: 'error', file: 'b.txt' }])
  })

  it('rejects a link into a sibling folder whose name has the same beginning', async () => {
    const folder = await writeFolder({})
    const sibling = `${folder}-rahasia`
    await mkdir(sibling)
    onTestFinished(() => rm(sibling, { recursive: true }))
    await writeFile(join(sibling, 'a.txt'), 'rahasia')
    await symlink(join(sibling, 'a.txt'), join(folder, 'a.txt'))
    expect((await readSeeds(folder)).problems).toMatchObject([{ code: 'unsafe-name' }])
  })

  it('reports a page under another ending, and a container that is none', async () => {
    const page = '\uFEFF<!DOCTYPE html>\n<html><title>Kabar</title>'
    const folder = await writeFolder({
      'a.aspx': page,
      'b.xhtml': `<?xml version="1.0"?>\n${page.slice(1)}`,
      c: page,
      'd.zip': '',
      'e.warc.gz': '',
      'f.wacz': '404 Not Found',
      'g.md': '# Kabar',
      'h.css': '<!DOCTYPE html>',
    })
    const { others, problems } = await readSeeds(folder)
    expect(others).toEqual(['g.md', 'h.css'])
    expect(problems.map(({ file, code, severity }) => [file, code, severity])).toEqual([
      ['a.aspx', 'misnamed-file', 'error'],
      ['b.xhtml', 'misnamed-file', 'error'],
      ['c', 'misnamed-file', 'error'],
      ['d.zip', 'empty-capture', 'error'],
      ['e.warc.gz', 'empty-capture', 'error'],
      ['f.wacz', 'container-damaged', 'error'],
    ])
  })

  it('reports a link to the folder itself as what it is', async () => {
    const folder = await writeFolder({ 'a.txt': 'A' })
    await symlink('.', join(folder, 'b'))
    expect((await readSeeds(folder)).problems).toMatchObject([
      { code: 'unsupported-file', file: 'b', what: 'It is a link to a folder.' },
    ])
  })

  it('reads what is beside a folder that cannot be listed', async () => {
    const folder = await writeFolder({ 'a.txt': 'A', 'z.txt': 'Z' })
    onTestFinished(() => void execFileSync('rm', ['-rf', folder]))
    // Its path is longer than a system accepts, which stops any user, while permissions do not stop root.
    const dig =
      "const fs = require('fs'); for (let i = 0; i < 17; i += 1) { fs.mkdirSync('d'.repeat(250)); process.chdir('d'.repeat(250)) }"
    execFileSync(process.execPath, ['-e', dig], { cwd: folder })
    const { captures, problems } = await readSeeds(folder)
    expect(captures.map(({ name }) => name)).toEqual(['a.txt', 'z.txt'])
    expect(problems).toMatchObject([
      {
        code: 'unreadable-file',
        severity: 'error',
        what: 'The folder cannot be listed (ENAMETOOLONG).',
      },
    ])
  })

  it('says of a name in another encoding why it cannot be opened', async () => {
    const folder = await writeFolder({ 'a.txt': 'A' })
    execFileSync('sh', ['-c', "printf x > $(printf 'kaf\\351.txt'); mkdir $(printf 'kaf\\351')"], {
      cwd: folder,
    })
    const { captures, problems } = await readSeeds(folder)
    expect(captures.map(({ name }) => name)).toEqual(['a.txt'])
    const what = 'Its name is not UTF-8, so it cannot be opened.'
    expect(problems).toMatchObject([
      { code: 'unsafe-name', file: 'kaf\uFFFD', what },
      { code: 'unsafe-name', file: 'kaf\uFFFD.txt', what },
    ])
  })

  it.each([
    ['/tiada/folder', 'There is no folder "/tiada/folder". Name the folder of your captures.'],
    ['~/arsip', 'Write $HOME in place of ~.'],
    ['tiada', `There is no folder "${resolve('tiada')}".`],
    ['package.json', 'package.json" is a file. Name the folder that it lies in.'],
  ])('throws for "%s", and says what it is', async (folder, message) => {
    await expect(readSeeds(folder)).rejects.toThrow(message)
  })
})

it.each([
  ['a.txt', 'a'],
  ['a.b.txt', 'a.b'],
  ['a.provenance.json', 'a'],
  ['a.b.provenance.json', 'a.b'],
])('the stem of %s is %s', (name, stem) => {
  expect(findStem(name)).toBe(stem)
})
