// A model in, an acronym used once or twice that is another one with a letter lost, added or displaced, out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import type { Redaction } from '../../model/redaction.ts';
import { defineRule } from '../rule.ts';
import { count } from '../wording.ts';

type Sigle = Redaction['sigles'][number];
type Variant = { readonly rare: string; readonly usuel: string; readonly occurrences: number };

const rarely = 2;
const fewestUses = 3;
const fewestLetters = 4;
/** Both exist: a letter apart, two institutions. */
const ownRight: ReadonlySet<string> = new Set(['UMOA', 'UEMOA', 'CEMAC', 'UEMAC', 'BEAC', 'BCEAO', 'FIDA', 'PNUE', 'PNUD', 'OMVS', 'OMVG', 'SGBDR']);

/** One letter more or less, or two neighbours exchanged. */
function isSlipOf(rare: string, usual: string): boolean {
  const [shorter, longer] = rare.length < usual.length ? [rare, usual] : [usual, rare];
  if (longer.length - shorter.length === 1) return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
  if (longer.length !== shorter.length) return false;
  return [...usual].some((letter, at) => `${usual.slice(0, at)}${usual.charAt(at + 1)}${letter}${usual.slice(at + 2)}` === rare && rare !== usual);
}

function isUsual({ sigle, occurrences, developpe }: Sigle): boolean {
  return sigle.length >= fewestLetters && (developpe !== undefined || occurrences >= fewestUses);
}

/** The same letters in another order: used no less, the one that is written out is the right one. */
function isRarer(one: Pick<Sigle, 'sigle' | 'occurrences'>, usual: Sigle): boolean {
  if (usual.occurrences > one.occurrences) return true;
  const letters = (sigle: string): string => [...sigle].sort().join('');
  return usual.developpe !== undefined && usual.occurrences === one.occurrences && letters(one.sigle) === letters(usual.sigle);
}

const used = (...sigles: readonly (readonly [sigle: string, occurrences: number, developpe?: string])[]) =>
  example({
    redaction: {
      sigles: sigles.map(([sigle, occurrences, developpe]) => ({ sigle, occurrences, ...(developpe === undefined ? {} : { developpe }) })),
    },
  });

export const sigleVariante = defineRule<Variant>({
  id: 'redaction/sigle-variante',
  severity: 'warning',
  title: 'Sigle écrit de deux façons',
  why: 'Une lettre perdue désigne, à la lettre, un autre organisme : dans un contrat, on ne sait plus de qui il s’agit.',
  remede: 'Corrigez le sigle rare, ou développez-le s’il désigne un autre organisme.',
  message: ({ rare, usuel, occurrences }) =>
    `Le sigle « ${rare} » ne diffère que d’une lettre de « ${usuel} » (${count(occurrences, 'emploi')}), attendu un seul sigle.`,
  accepts: () => [
    used(['ANPEJ', 6, 'Agence nationale pour l’emploi des jeunes'], ['ANPE', 1, 'Agence nationale pour l’emploi']),
    used(['OIT', 5], ['BIT', 1]),
    used(['SGBD', 5], ['SGBDR', 1]),
    used(['UEMOA', 6], ['UMOA', 1]),
    used(['DREN', 2], ['DRENA', 2]),
    used(['DREN', 1], ['DRENA', 1, 'Direction régionale de l’éducation nationale et de l’alphabétisation']),
  ],
  rejects: () => [
    { tor: used(['CROUSTA', 7], ['CROUTA', 1]), at: 'redaction.sigles.1' },
    { tor: used(['PORVAL', 1], ['PROVAL', 1, 'Programme de valorisation']), at: 'redaction.sigles.0' },
    { tor: used(['FNADR', 1], ['FNDAR', 2, 'Fonds national de développement agricole rural']), at: 'redaction.sigles.0' },
  ],
  *check({ redaction: { sigles } }, { mentions }) {
    for (const [index, { sigle, occurrences, developpe }] of sigles.entries()) {
      if (developpe !== undefined || occurrences > rarely || sigle.length < fewestLetters || ownRight.has(sigle)) continue;
      const other = sigles.findIndex((usual) => isUsual(usual) && isRarer({ sigle, occurrences }, usual) && isSlipOf(sigle, usual.sigle));
      const usual = sigles[other];
      if (usual === undefined || mentions?.includes(`ensemble:${sigle}:${usual.sigle}`) === true) continue;
      const at: Path = `redaction.sigles.${index}`;
      yield {
        at,
        operands: [at, `redaction.sigles.${other}`],
        related: [{ path: `redaction.sigles.${other}`, message: `« ${usual.sigle} » est employé ${count(usual.occurrences, 'fois', 'fois')}.` }],
        facts: { rare: sigle, usuel: usual.sigle, occurrences: usual.occurrences },
      };
    }
  },
});
