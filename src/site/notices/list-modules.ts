import type { ViteBuilder } from 'vite'

/** Output of the bundler for one bundle. */
export type BundleResult = Awaited<ReturnType<ViteBuilder['build']>>

/** Lists the ids of all modules and the original paths of all assets (fonts) in a bundle. */
export function listModules(result: BundleResult): string[] {
  const bundles = Array.isArray(result) ? result : [result]
  return bundles.flatMap((bundle) =>
    'output' in bundle
      ? bundle.output.flatMap((file) =>
          file.type === 'chunk' ? file.moduleIds : file.originalFileNames,
        )
      : [],
  )
}
