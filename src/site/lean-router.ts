import type { Plugin } from 'vite'

/**
 * Lets a build leave out the components of react-router that are not used. Its file gives each a name
 * for developer tools, and to the bundler that assignment looks like a use: 2.5 KB of the reader's
 * script would be forms and prefetching that only data routers have.
 */
export function leanRouterPlugin(): Plugin {
  return {
    name: 'simak-lean-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\/dist\/.*\.mjs$/ },
      handler: (code) => ({
        code: code
          .replace(/^\w+\.displayName = "\w+";$/gm, '')
          .replace(/^(var \w+ = )(\w+\.(?:forwardRef|createContext)\()/gm, '$1/* @__PURE__ */ $2'),
        map: null,
      }),
    },
  }
}
