// The public holidays of every country of the table in; the page that lists them in, feasts of the moon marked, out.
import { feries, joursApresPaques, joursHegiriens } from '../../src/calendar/feries.ts';
import { markdownTable } from '../markdown-table.ts';
import type { Generated } from './files.ts';

const names = new Intl.DisplayNames('fr', { type: 'region' });
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const dayMonth = (jour: string): string => `${jour.slice(3)}/${jour.slice(0, 2)}`;

const introduction = `# Jours fériés

Écrit par « npm run generate » d’après \`src/calendar/feries.ts\`. Les fêtes marquées ≈ suivent la lune : tor les calcule, à un jour près. Les jours
décrétés pour une année n’y sont pas. Le pays vient de la configuration (\`country\`), sinon du document.
`;

export function holidaysPage(): Generated {
  const rows = Object.entries(feries)
    .map(([code, { fixes, paques, lunaires, repos }]) => {
      const days = fixes.map(({ jour, nom, depuis }) => `${dayMonth(jour)} ${nom}${depuis === undefined ? '' : ` (depuis ${depuis})`}`);
      const moon = lunaires.map((feast) => `≈ ${joursHegiriens[feast].nom}`);
      const cells = [days, paques.map((feast) => joursApresPaques[feast].nom), moon, repos.map((day) => weekdays[day] ?? '')];
      const name = names.of(code) ?? code;
      return { name, row: [`${name} (${code})`, ...cells.map((cell) => cell.join(', '))] };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
  const table = markdownTable(
    ['pays', 'jours fixes', 'après Pâques', 'selon la lune', 'repos'],
    rows.map(({ row }) => row),
    [],
  );
  return { path: 'docs/jours-feries.md', content: `${introduction}\n${table}\n` };
}
