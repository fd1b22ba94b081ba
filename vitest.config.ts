// How the tests run: from the sources, with nothing built and nothing outside the project, on every core.
import { defineConfig } from 'vitest/config';

/** Tests of the program as it is built, in processes of its own: the longest ones. */
const ofTheProgram = ['batch', 'broken-runs', 'git', 'package'].map((name) => `test/${name}.test.ts`);

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        // Run first, as its name comes first: the short ones fill up what time is left, so that all cores end together.
        extends: true,
        test: { name: 'program', include: ofTheProgram, globalSetup: 'test/support/built-tor.ts' },
      },
      {
        extends: true,
        // No test changes what the others see, so that the sources are loaded once for each worker, not for each file.
        test: { name: 'sources', include: ['test/**/*.test.ts'], exclude: [...ofTheProgram, 'test/ocr/**'], isolate: false },
      },
    ],
    environment: 'node',
    env: { NO_COLOR: '1' },
    // Only what hangs shall end by them, on a slow and busy machine too.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
