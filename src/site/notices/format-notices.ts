import type { BundledPackage } from './find-package.ts'

const rule = '-'.repeat(72)

/**
 * Formats the licence notices of a site as plain text: the project's licence, then each licence text once,
 * below the names of its packages.
 */
export function formatNotices(projectLicence: string, packages: readonly BundledPackage[]): string {
  const byText = new Map<string, string[]>()
  for (const { name, version, licence, text } of packages.toSorted(compareNames)) {
    const sharing = byText.get(text) ?? []
    byText.set(text, [...sharing, `${name} ${version} (${licence})`])
  }
  const sections = [...byText].map(([text, sharing]) => [rule, ...sharing, '', text, ''].join('\n'))
  return [
    'The app of this site is Simak. Its licence comes first, then those of the packages in it.',
    'They do not cover the articles, which are their publishers’.',
    '',
    projectLicence.trim(),
    '',
    ...sections,
  ].join('\n')
}

function compareNames(a: BundledPackage, b: BundledPackage): number {
  return `${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1
}
