// Nothing in; fixtures/protection out: one page under each of the protections that PDF has had, written by qpdf (apt-get install qpdf).
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const source = 'fixtures/reading/balises-fausses/document.pdf';
const folder = 'fixtures/protection';
/** The user's password (none: anyone may read), and what qpdf says after the owner's. */
const files: Readonly<Record<string, readonly [user: string, ...how: readonly string[]]>> = {
  'rc4-40': ['secret', '40'],
  'rc4-128': ['secret', '128', '--use-aes=n'],
  'aes-128': ['secret', '128', '--use-aes=y'],
  'aes-256': ['clé secrète', '256'],
  'proprietaire-rc4': ['', '128', '--use-aes=n', '--print=none'],
  'proprietaire-aes-256': ['', '256', '--print=none'],
};

mkdirSync(folder, { recursive: true });
for (const [name, [user, ...how]] of Object.entries(files)) {
  execFileSync('qpdf', ['--static-id', '--allow-weak-crypto', '--encrypt', user, 'maître', ...how, '--', source, `${folder}/${name}.pdf`]);
  process.stdout.write(`${name}\n`);
}
