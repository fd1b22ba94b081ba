// A whole number → its French words (France), for the property « written then read is the same ».

const small = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
];
const tens = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];

function belowHundred(value: number): string {
  if (value <= 16) return small[value] ?? '';
  if (value < 20) return `dix-${small[value - 10] ?? ''}`;
  const ten = Math.floor(value / 10);
  const rest = ten === 7 || ten === 9 ? value % 20 : value % 10;
  const name = tens[ten] ?? '';
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : name;
  const link = (rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-';
  return `${name}${link}${belowHundred(rest)}`;
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest);
  const name = hundreds === 1 ? 'cent' : `${small[hundreds] ?? ''} cent${rest === 0 ? 's' : ''}`;
  return rest === 0 ? name : `${name} ${belowHundred(rest)}`;
}

/** From 0 to 999 999 999 999. */
export function writeNombre(value: number): string {
  if (value < 1000) return belowThousand(value);
  const parts: string[] = [];
  let rest = value;
  for (const [scale, name] of [
    [1_000_000_000, 'milliard'],
    [1_000_000, 'million'],
  ] as const) {
    const count = Math.floor(rest / scale);
    rest %= scale;
    if (count > 0) parts.push(`${belowThousand(count)} ${name}${count > 1 ? 's' : ''}`);
  }
  const thousands = Math.floor(rest / 1000);
  if (thousands > 0) parts.push(thousands === 1 ? 'mille' : `${belowThousand(thousands).replace(/(?<=cent|vingt)s$/u, '')} mille`);
  if (rest % 1000 > 0) parts.push(belowThousand(rest % 1000));
  return parts.join(' ');
}
