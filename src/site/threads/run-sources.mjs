import { register } from 'tsx/esm/api'

// A thread does not inherit the loader that runs TypeScript, so this plain file registers it anew.
register()
await import(process.argv[2])
