import type { ViteBuilder } from 'vite'

/** What a bundler returns of one bundle. */
export type BundleResult = Awaited<ReturnType<ViteBuilder['build']>>

/** Ids of all modules and original paths of all assets (fonts) that a bundle holds. */
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
