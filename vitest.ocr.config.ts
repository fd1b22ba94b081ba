// How the tests of character recognition run: apart, since they need tesseract and its French data on the machine.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/ocr/**/*.test.ts'],
    environment: 'node',
    env: { NO_COLOR: '1' },
  },
});
