// Texts whose tables were read in part in; no sum is told wrong when the shares left beside make it whole.
import { expect, test } from 'vitest';
import { layoutText } from '../src/layout/text.ts';
import { unreadShares } from '../src/readers/parts-non-lues.ts';
import { total100 } from '../src/rules/paiement/total-100.ts';
import { completes } from '../src/rules/unread-shares.ts';

function shares(text: string, path: string, ...read: readonly string[]): ReturnType<typeof unreadShares> {
  const document = layoutText({ kind: 'text', format: 'txt', text, notices: [] });
  const origins = read.map((words, at) => {
    const start = text.indexOf(words);
    return [`${path}.${at}`, { ranges: [{ start, end: start + words.length }], confiance: 1, methode: 'explicite' as const }] as const;
  });
  return unreadShares(document, new Map(origins));
}

test('shares alone on their line, or before what they pay', () => {
  const text =
    'Le potier est payé ainsi :\n30 % au départ\n\n45 %\n\naprès la deuxième cuisson\n3 25 % Remise des jarres\nUne retenue de 5 % couvre la casse.';
  expect(shares(text, 'paiement.tranches', '30 % au départ').paiement).toEqual([45, 25]);
});

test('weights at the end of a line', () => {
  const text = 'Critères\nMétier du potier\n35 points\nÉmaux 25\nPrix 40\nLa visite a lieu le 3.';
  expect(shares(text, 'evaluation.criteres', 'Métier du potier\n35 points', 'Prix 40').evaluation).toEqual([25]);
});

test.each([
  [[20, 15], 65, true],
  [[18, 35], 65, true],
  [[18], 65, false],
  [[], 90, false],
])('%j beside %d', (unread, sum, whole) => {
  expect(completes(unread, sum)).toBe(whole);
});

test('the effort of a row that was not read, its day beside', () => {
  const text = 'Lecture des actes 4\nVisites des forges et\ndes moulins\n\n15 15 novembre\nReprise\n8 30\nseptembre\nBilan 3\nFin le 3 mai 2031.';
  expect(shares(text, 'calendrier.lignes', 'Lecture des actes 4', 'Bilan 3').calendrier).toEqual([15, 8]);
});

test('the rule says nothing where the shares left beside make the whole, and tells the sum where they do not', () => {
  const tor = total100.rejects()[0]?.tor;
  if (tor === undefined) throw new Error('The rule has no example.');
  const context = { date: '2031-01-01', requiredSections: [], workingDays: () => 0 };
  const told = (paiement: readonly number[]): number =>
    [...total100.judge(tor, { ...context, unreadShares: { paiement, evaluation: [], calendrier: [] } })].length;
  expect([told([]), told([10]), told([18])]).toEqual([1, 0, 1]);
});
