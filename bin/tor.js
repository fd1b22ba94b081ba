#!/usr/bin/env node
// Loads the bundle that « npm install » builds and runs it. CommonJS (package.json beside it): Node starts it without its loader of modules.
require('../dist/main.cjs');
