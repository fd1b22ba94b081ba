#!/usr/bin/env node
// Loads the bundle that « npm install » builds, with Node's compile cache where it exists; the bundle does the rest.
import module from 'node:module';

module.enableCompileCache?.();
await import('../dist/tor.js');
