// Nothing in; how many patterns a check of each own Word document makes V8 compile out, one line each: what gates spare (scripts/gated-patterns.mjs).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { z } from 'zod';

const documents = 'fixtures/documents';
const counted = z.object({ tried: z.number(), matched: z.number(), characters: z.number() });

for (const slug of readdirSync(documents)) {
  const file = `${documents}/${slug}/document.docx`;
  if (!existsSync(file)) continue;
  const { stderr } = spawnSync(process.execPath, ['--require', './scripts/bench/pattern-count.cjs', 'bin/tor.js', 'check', file], {
    encoding: 'utf8',
  });
  const { tried, matched, characters } = counted.parse(JSON.parse(stderr));
  console.log(`${slug.padEnd(36)} ${tried} patterns tried, ${matched} matched, ${characters} characters`);
}
