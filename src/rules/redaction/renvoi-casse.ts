// A model in, the references to sections that the document does not have out.
import { example } from '../../model/example.ts';
import type { Section } from '../../model/sections.ts';
import type { Tor } from '../../model/tor.ts';
import { numbersOf } from '../numbering.ts';
import { allSections } from '../outline.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Nowhere = { readonly renvoi: string; readonly constat: string };

const section = (numero: string, sections: readonly Section[] = []): Section => ({
  titre: `Partie ${numero}`,
  numero,
  niveau: 1,
  types: ['autre'],
  mots: 30,
  lignes: [],
  ...(sections.length === 0 ? {} : { sections: [...sections] }),
});
const renvoi = (cible: string, resolu = false) => ({ texte: `section ${cible}`, cible, resolu });
const citing = (sections: readonly Section[], ...renvois: ReturnType<typeof renvoi>[]) =>
  example({ sections: [...sections], redaction: { renvois } });
const pointing = (cible: string, ...points: readonly { readonly numero: string; readonly texte: string; readonly parties?: true }[]) =>
  example({ redaction: { renvois: [renvoi(cible)], points: [...points] } });
const four = [section('1'), section('2'), section('3', [section('3.1'), section('3.2')]), section('4')];
/** A number so high counts something else. */
const highest = 40;

/** The last of siblings numbered 1, 2, 3… without a gap: only then is it known that nothing stands beyond. */
function lastOf(sections: readonly Section[]): { readonly value: number; readonly numero: string } | undefined {
  const numbers = numbersOf(sections.map(({ numero }) => numero)).flatMap((one) => one ?? []);
  const unbroken = numbers.length >= 2 && numbers.every(({ value }, index) => value === index + 1);
  const last = numbers.at(-1);
  const numero = last === undefined ? undefined : sections[last.position]?.numero;
  return unbroken && last !== undefined && numero !== undefined && new Set(numbers.map(({ series }) => series)).size === 1
    ? { value: last.value, numero }
    : undefined;
}

/** « section XIV » where the sections are I to IX; a letter may be that of an annex or of an item. */
function isBeyond(sections: readonly Section[], last: number, cible: string): boolean {
  const numbers = numbersOf([...sections.map(({ numero }) => numero), cible]);
  const [first, target] = [numbers.find((one) => one !== undefined), numbers.at(-1)];
  return first !== undefined && target !== undefined && target.series === first.series && target.value > last && target.value <= highest;
}

/** The last section of the level that « 9 » or « 3.4 » points to, when the target stands beyond it. */
function before(tor: Tor, cible: string): string | undefined {
  const last = lastOf(tor.sections);
  if (/^[IVX]{1,5}$/u.test(cible) && tor.sections.some(({ numero }) => numero === 'II'))
    return last !== undefined && isBeyond(tor.sections, last.value, cible) ? last.numero : undefined;
  const path = /^\d{1,2}(?:\.\d{1,2})?$/u.test(cible) ? cible.split('.').map(Number) : [];
  const [top, below] = path;
  if (top === undefined || top > highest) return undefined;
  if (last !== undefined && top > last.value) return last.numero;
  const parent = last === undefined ? undefined : tor.sections.find(({ numero }) => numero === String(top));
  const under = parent === undefined ? undefined : lastOf(parent.sections ?? []);
  return under !== undefined && below !== undefined && below > under.value ? under.numero : undefined;
}

/** The number above « 3.2.1 », when it is numbered by hand in an unbroken row, holds nothing that could be counted, and nothing is numbered below it. */
function childless(tor: Tor, cible: string): string | undefined {
  const [, above = ''] = /^(\d{1,2}\.\d{1,2})\.\d{1,2}$/u.exec(cible) ?? [];
  const points = tor.redaction.points ?? [];
  const parents = points.filter(({ numero }) => numero === above);
  const below = [...points.map(({ numero }) => numero), ...allSections(tor.sections).map(({ numero }) => numero ?? '')];
  const isLeaf = parents.length === 1 && parents[0]?.parties !== true && !below.some((numero) => numero.startsWith(`${above}.`));
  const [top, last] = above.split('.').map(Number);
  const unbroken = Array.from({ length: Math.min(last ?? 0, highest) }, (_, at) => `${top}.${at + 1}`).every((numero) =>
    below.some((one) => isNumber(one, numero)),
  );
  return isLeaf && unbroken ? above : undefined;
}

/** « 3.1. » is « 3.1 ». */
function isNumber(written: string, numero: string): boolean {
  return written.replace(/\.$/u, '') === numero;
}

function whyNowhere(tor: Tor, cible: string): string | undefined {
  const last = before(tor, cible);
  if (last !== undefined) return `la dernière est la ${last}`;
  const above = childless(tor, cible);
  return above === undefined ? undefined : `le point ${above} n’en a pas sous lui`;
}

export const renvoiCasse = defineRule<Nowhere>({
  id: 'redaction/renvoi-casse',
  severity: 'error',
  title: 'Renvoi à une section qui n’existe pas',
  why: 'Le lecteur cherche une règle qu’il ne trouvera pas : souvent une section a été supprimée ou renumérotée.',
  remede: 'Corrigez le numéro ou rétablissez la section.',
  message: ({ renvoi: words, constat }) => `Le texte renvoie à ${words}, attendu une partie qui existe : ${constat}.`,
  accepts: () => [
    citing([section('I'), section('II'), section('III')], renvoi('II', true)),
    // Another style of numbers: an item, or another document.
    citing(four, renvoi('IX')),
    citing([section('A'), section('B'), section('C')], renvoi('IX')),
    citing(four, renvoi('3', true), renvoi('3.2', true)),
    // A gap in the numbers: perhaps the section was not recognised.
    citing([section('1'), section('2'), section('4')], renvoi('3')),
    // Sub-sections without numbers: nothing shows that « 4.2 » is not there.
    citing(four, renvoi('4.2')),
    // Numbers that start again in an annex.
    citing([...four, section('1'), section('2')], renvoi('9')),
    // An article of a code, a page.
    citing(four, renvoi('1134')),
    citing([section('A'), section('B'), section('C')], renvoi('D')),
    // What stands below a point may be counted though it is not numbered.
    pointing('3.2.1', { numero: '3.1', texte: 'Saisie' }, { numero: '3.2', texte: 'Suivi', parties: true }),
    pointing('3.2.1', { numero: '3.1', texte: 'Saisie' }, { numero: '3.2', texte: 'Suivi' }, { numero: '3.2.2', texte: 'Courbes' }),
    pointing('3.4.1', { numero: '3.1', texte: 'Saisie' }, { numero: '3.4', texte: 'Suivi' }),
  ],
  rejects: () => [
    { tor: citing([section('I'), section('II'), section('III')], renvoi('VI')), at: 'redaction.renvois.0' },
    { tor: citing(four, renvoi('9')), at: 'redaction.renvois.0' },
    { tor: citing(four, renvoi('2', true), renvoi('3.4')), at: 'redaction.renvois.1' },
    { tor: citing([section('I'), section('II'), section('III')], renvoi('12')), at: 'redaction.renvois.0' },
    { tor: pointing('3.2.1', { numero: '3.1', texte: 'Saisie' }, { numero: '3.2', texte: 'Suivi' }), at: 'redaction.renvois.0' },
  ],
  *check(tor) {
    for (const [index, { texte, cible, resolu }] of tor.redaction.renvois.entries()) {
      const constat = resolu ? undefined : whyNowhere(tor, cible);
      if (constat === undefined) continue;
      yield { at: `redaction.renvois.${index}`, operands: [`redaction.renvois.${index}`], facts: { renvoi: quoted(texte), constat } };
    }
  },
});
