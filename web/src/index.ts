export { type AppParts, createApp } from './app.tsx'
export { Assets } from './assets/assets.ts'
export { buildAssets } from './assets/build-assets.ts'
export { encodeState, newState } from './check/check-state.ts'
