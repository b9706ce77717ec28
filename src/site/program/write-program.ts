/** What is bundled: the commands, and the threads and processes of a build. */
const entries = {
  build: 'src/site/commands/build.ts',
  start: 'src/site/commands/start.ts',
  demo: 'src/site/commands/demo.ts',
  merge: 'src/site/commands/merge.ts',
  captures: 'src/site/commands/captures.ts',
  'hash-sources': 'src/site/bundle/hash-sources.ts',
  'writer-thread': 'src/site/writer/writer-thread.ts',
  'compile-thread': 'src/site/seeds/compile-thread.ts',
  'bundle-process': 'src/site/bundle/bundle-process.ts',
}

/** Packages with files of their own, which have to lie where they were installed. */
const external = ['sharp', 'lightningcss', 'vite', 'tsx', 'tsx/esm/api']

/** Bundles the commands into a folder. */
export async function writeProgram(outDir: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external },
    build: {
      ssr: true,
      outDir,
      target: 'node20',
      minify: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: entries,
        checks: { bundlerTimings: false },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  })
}
