// What a run needs once a configuration file was found: loaded then, as one chunk.
export { loadLayers } from './load-layer.ts';
export { globMatcher } from './match-glob.ts';
export { isIgnoredBy, resolveSettings } from './resolve-settings.ts';
