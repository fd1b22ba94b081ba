// « name=value » as given to --limit in; the limits that it sets out.
import { type LimitName, type Limits, usualLimits } from '../document/limits.ts';
import { TorError } from '../document/tor-error.ts';

type Unit = Readonly<Record<string, number>>;

const seconds: Unit = { '': 1, s: 1, min: 60, h: 3600 };
const bytes: Unit = { '': 1, ko: 2 ** 10, mo: 2 ** 20, go: 2 ** 30 };
const count: Unit = { '': 1 };

const units: Readonly<Record<LimitName, Unit>> = {
  temps: seconds,
  taille: bytes,
  pages: count,
  texte: count,
  elements: count,
  decompression: bytes,
  memoire: bytes,
};

/** The usual limits as they would be given: « temps=60s, taille=200Mo… ». */
export function usualLimitsWritten(): string {
  const entries = Object.entries(usualLimits).map(([name, value]) => {
    if (name === 'temps') return `${name}=${value}s`;
    return isLimitName(name) && units[name] === bytes ? `${name}=${value / 2 ** 20}Mo` : `${name}=${value}`;
  });
  return entries.join(', ');
}

function isLimitName(name: string): name is LimitName {
  return Object.hasOwn(units, name);
}

/** Beyond two gigabytes and a day, a limit limits nothing, and the engines' own counters turn round. */
const greatest = 2 ** 31 - 2 ** 16;
const longest = 24 * 3600;

function valueOf(name: LimitName, written: string): number | undefined {
  const [, digits = '', unit = ''] = /^(\d{1,12}(?:[.,]\d{1,3})?) ?([a-z]*)$/iu.exec(written) ?? [];
  const factor = units[name][unit.toLowerCase()];
  if (digits === '' || factor === undefined) return undefined;
  const value = Number(digits.replace(',', '.')) * factor;
  if (value <= 0) return undefined;
  return name === 'temps' ? Math.min(value, longest) : Math.min(Math.ceil(value), greatest);
}

/** The limits given so far and one more, « temps=30s », « taille=500Mo », « pages=5000 ». */
export function addLimit(given: string, before: Partial<Limits> = {}): Partial<Limits> {
  const [name = '', written = ''] = given.split('=', 2);
  const key = name.trim().toLowerCase();
  if (!isLimitName(key)) {
    throw new TorError('bad-option', `--limit : « ${name} » n’est pas une limite ; celles-ci le sont : ${Object.keys(usualLimits).join(', ')}.`);
  }
  const value = valueOf(key, written.trim());
  if (value === undefined) {
    throw new TorError('bad-option', `--limit : « ${given} » ne se lit pas ; écrivez par exemple temps=30s, taille=500Mo ou pages=5000.`);
  }
  return { ...before, [key]: value };
}
