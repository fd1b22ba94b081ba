// A model in, what was compared in it and holds, in short French phrases, out: « 3 tranches = 100 % ».
import type { Tor } from '../model/tor.ts';
import { isBefore, isOneDay, weekdayOf } from './civil-days.ts';
import { reachesTotal, weightSums } from './criteria.ts';
import { addsUp, effortSum } from './effort.ts';
import { amountsOf, isOfPrice, isWhole, percentagesOf, schedulesOf, scopeOf, sum } from './instalments.ts';
import { sameCurrency, sameTaxBase } from './money.ts';
import { numbersOf, runsOf } from './numbering.ts';
import { amount, count, figure, frenchDate } from './wording.ts';

function percentages(tor: Tor): readonly string[] {
  return schedulesOf(tor.paiement).flatMap((schedule) => {
    const shares = percentagesOf(tor, schedule);
    return shares !== undefined && isWhole(sum(shares)) ? [`${count(shares.length, 'tranche')}${scopeOf(schedule)} = 100 %`] : [];
  });
}

function amounts(tor: Tor): readonly string[] {
  const { totalDeclare: total, tranches } = tor.paiement;
  if (total === undefined || tranches.some((tranche) => !isOfPrice(tranche) || tranche.liste !== undefined || tranche.montant === undefined))
    return [];
  if (tranches.some(({ montant }) => montant !== undefined && !(sameCurrency(montant, total) && sameTaxBase(montant, total)))) return [];
  const paid = amountsOf(tor, { tranches: tranches.map((tranche, index) => ({ tranche, index })) });
  if (paid === undefined || Math.abs(sum(paid) - total.valeur) > 1) return [];
  return [`${count(paid.length, 'tranche')} = ${amount({ ...total, valeur: sum(paid) })}, total annoncé ${amount(total)}`];
}

function effort(tor: Tor): readonly string[] {
  const total = effortSum(tor);
  if (total === undefined || !addsUp(total) || total.min !== total.max || total.declared.min !== total.declared.max) return [];
  const unit = total.declared.unite === 'hommeJour' ? 'HJ' : 'HM';
  return [`${count(total.rows, 'ligne')} = ${figure(total.max)} ${unit}, total annoncé ${figure(total.declared.max)} ${unit}`];
}

function weights(tor: Tor): readonly string[] {
  return weightSums(tor.evaluation).flatMap((total) => {
    const isOneSum = Math.abs(total.sum - total.expected) <= 0.5;
    if (!isOneSum || !reachesTotal(total)) return [];
    return [`${count(total.weights.length, 'critère')} = ${figure(total.expected)} ${total.unite === 'point' ? 'points' : '%'}`];
  });
}

/** Only when every deliverable of the list has a date read in full, and the mission a start and an end. */
function dueDates({ livrables, calendrier: { debut, fin } }: Tor): readonly string[] {
  const listed = livrables.filter(({ nonListe }) => nonListe === undefined);
  const dates = listed.flatMap(({ echeance }) => (echeance?.date === undefined || echeance.anneeDeduite === true ? [] : [echeance.date]));
  if (debut === undefined || fin === undefined || dates.length === 0 || dates.length < listed.length) return [];
  if (dates.some((date) => isBefore(date, debut) || isBefore(fin, date))) return [];
  return [`${count(dates.length, 'livrable')}, ${dates.length < 2 ? 'échéance' : 'échéances'} dans la mission`];
}

/** The only one: a day, a year that was written and an hour other than midnight. */
function deadline({ candidature: { dateLimite, datesLimites } }: Tor): readonly string[] {
  const heure = dateLimite?.heure?.heure;
  if (dateLimite === undefined || datesLimites !== undefined || heure === undefined || dateLimite.anneeDeduite === true || !isOneDay(dateLimite.date))
    return [];
  return heure === '24:00' || heure === '00:00' ? [] : [`date limite complète : ${frenchDate(dateLimite.date)} à ${heure}`];
}

function weekdays({ redaction: { dates } }: Tor): readonly string[] {
  const named = dates.filter(
    ({ jourEcrit, valeur, anneeEcrite }) => jourEcrit !== undefined && valeur !== undefined && anneeEcrite && isOneDay(valeur),
  );
  const right = named.filter(({ jourEcrit, valeur = '' }) => weekdayOf(valeur) === jourEcrit).length;
  return right > 0 && right === named.length ? [`${count(right, 'jour')} de la semaine ${right < 2 ? 'exact' : 'exacts'}`] : [];
}

function writtenTwice({ redaction: { nombresDoubles } }: Tor): readonly string[] {
  const agree = nombresDoubles.filter(({ enLettres, enChiffres }) => Math.abs(enLettres - enChiffres) < 0.005).length;
  return agree > 0 && agree === nombresDoubles.length ? [`${count(agree, 'nombre')} en lettres = en chiffres`] : [];
}

function headings({ sections }: Tor): readonly string[] {
  const numbers = numbersOf(sections.map(({ numero }) => numero)).filter((number) => number !== undefined);
  const runs = runsOf(numbers);
  const run = runs.length === 1 ? runs[0] : undefined;
  const follows = run?.every((number, index) => index === 0 || number.value === (run[index - 1]?.value ?? 0) + 1) ?? false;
  if (run === undefined || run.length < 3 || !follows) return [];
  return [`${count(run.length, 'section')} numérotées sans trou ni doublon`];
}

/** Nothing here was taken for granted: each phrase stands for a comparison that a rule makes too. */
export function verified(tor: Tor): readonly string[] {
  const told = [deadline, percentages, amounts, effort, dueDates, weights, weekdays, headings].flatMap((check) => check(tor));
  return told.length > 0 ? told : writtenTwice(tor);
}
