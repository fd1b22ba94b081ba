// A block → the organisations that its sentences name with their part: « financé par l'Union X et la Fondation Y », « X, maître d'ouvrage », « en partenariat avec X ».
import type { Flow } from '../../document/flow.ts';
import { nomDeBailleur } from '../../lexicon/bailleurs.ts';
import { autreFinancement, estPartenaire, executionConfiee, motsDOrganisation, plusieurs, rolesDOrganisation } from '../../lexicon/organisations.ts';
import type { Organisation } from '../../model/contenu.ts';
import { allMatches } from '../../recognisers/all-matches.ts';
import { fold } from '../../recognisers/fold.ts';
import { subjectAt } from './appelants.ts';
import { givingWith, isGiver, isNamed, payerAt, payersIn, paysForOther } from './bailleurs.ts';
import { type NamedFlow, nameBefore, nameFrom, reach } from './noms-d-organisation.ts';

export interface Named extends NamedFlow {
  readonly role: Organisation['role'];
}

const namedRoles = rolesDOrganisation.flatMap(({ role, formes }) => (role === 'gestionnaire' ? [] : [{ role, formes: new RegExp(formes, 'gu') }]));

export function namedIn(flow: Flow): readonly Named[] {
  const folded = fold(flow.text);
  return [...told(flow, folded), ...payersIn(flow, folded).map((payer): Named => ({ ...payer, role: 'bailleur' })), ...workingWith(flow, folded)];
}

function told(flow: Flow, folded: string): readonly Named[] {
  return namedRoles.flatMap(({ role, formes }) =>
    allMatches(formes, folded).flatMap((match): readonly Named[] => {
      if (role === 'bailleur' && paysForOther(folded, match.index)) return [];
      const named = nameAround(flow, folded, match.index, match.index + match[0].length, role === 'bailleur' || role === 'partenaire');
      return named === undefined ? [] : withOthers({ ...named, role }, flow, match.index);
    }),
  );
}

/** « financé par l'Union X et la Fondation Y », « en partenariat avec les deux Unions et l'Office Z ». */
export function withOthers(named: Named, flow: Flow, from: number): readonly Named[] {
  const { role } = named;
  if (role === 'bailleur') return [named, ...givingWith(named, flow, from).map((other): Named => ({ ...other, role }))];
  if (role !== 'partenaire') return [named];
  const all = [named, ...givingWith(named, flow, from, isNamed).map((other): Named => ({ ...other, role }))];
  return all.filter(({ name }) => !plusieurs.test(fold(name.text)));
}

/** « L'exécution est confiée à X », « X est notre partenaire d'exécution ». */
function workingWith(flow: Flow, folded: string): readonly Named[] {
  const partners = allMatches(estPartenaire, folded).flatMap(({ index }): readonly Named[] => {
    const named = subjectAt(flow, folded, index, true);
    return named === undefined || !/\s/u.test(named.name.text) || nomDeBailleur.test(fold(named.name.text)) ? [] : [{ ...named, role: 'partenaire' }];
  });
  const managers = allMatches(executionConfiee, folded).flatMap(({ index, 0: whole }): readonly Named[] => {
    const named = nameFrom(flow, folded, index + whole.length + 1);
    return named === undefined || !isNamed(named.name.text) ? [] : [{ ...named, role: 'gestionnaire' }];
  });
  return [...partners, ...managers];
}

/** After these stands what pays, which may be no organisation. */
const ofMoney = /financement|(?:finance|paie)(?:nt)?$/u;

/** « Bénéficiaire : X », « le pouvoir adjudicateur est X », « financé par X », « X, maître d'ouvrage ». */
function nameAround(flow: Flow, folded: string, start: number, end: number, forward: boolean): NamedFlow | undefined {
  const after = folded.slice(end, end + reach);
  const lead = folded.slice(Math.max(0, start - reach), start);
  const by = /(?:par|du|de|avec|financent|finance|paie|paient|reunit|rassemble|regroupe)$/u.test(folded.slice(start, end));
  const told = /(?:^|[.;]\s)(?:elle|il) est (?:l'|le )$/u.exec(lead);
  if (told !== null && !forward) return subjectBefore(flow, folded, start - lead.length + told.index);
  const link = by ? /^ /u.exec(after) : /^\s*:\s*|^ (?:est|sont) (?=l'|la |le )/u.exec(after);
  const opened = link !== null && (start < 4 || !link[0].includes(':'));
  if (forward && link !== null && ofMoney.test(folded.slice(start, end)) && autreFinancement.test(after.slice(link[0].length))) return undefined;
  if (opened) {
    const at = end + link[0].length;
    const named = nameFrom(flow, folded, at);
    // « que finance l'Union X »: what the sentence says of it follows the name.
    const strict = /(?:finance|paie)(?:nt)?$/u.test(folded.slice(start, end));
    if (named !== undefined && !(strict && !isGiver(named.name.text))) return named;
    return forward && by ? payerAt(flow, folded, at) : undefined;
  }
  if (forward) return undefined;
  const apposed = /^[^.;,]{0,40}(?:,|$|\.)/u.test(after) && /,\s*(?:en sa qualite d[e']\s?|qui est (?:l'|le )?)?(?:l'|le |la )?$/u.exec(lead);
  return apposed ? nameBefore(flow, folded, start - apposed[0].length) : undefined;
}

/** « L'association X œuvre à … Elle est l'autorité contractante »: the first organisation that the sentence before names. */
function subjectBefore(flow: Flow, folded: string, end: number): NamedFlow | undefined {
  const first = new RegExp(`(?:^|[,.] )(?:l'|la |le )(?=${motsDOrganisation.source})`, 'u').exec(folded.slice(0, end).slice(0, 2000));
  return first === null ? undefined : nameFrom(flow, folded, first.index + first[0].length);
}
