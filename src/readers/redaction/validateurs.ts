// The sections of the document → who is said to accept the works, in the payment clause and elsewhere.
import type { Redaction } from '../../model/redaction.ts';
import { type Context, from } from '../context.ts';
import { type Lifted, read } from '../lift.ts';
import { type Phrase, phrasesOf } from '../phrases.ts';

type Validateur = NonNullable<Redaction['validateurs']>[number];

const telling = ['contexte', 'partiesPrenantes', 'annexes', 'candidature', 'evaluation', 'qualifications'];
const organ = String.raw`(?:la |le |l'|les |un |une )?(?<organ>(?!consultant|prestataire|expert|titulaire|mission|(?:fin|suite|virement|cheque|ecrit|courrier|courriel|lettre|voie|lot|phase|tranche|etape|livrable|rapport)s?\b)\p{L}[\p{L}'’-]*(?: (?!(?:et|ou|(?:du|de la|des|de l'|d') ?(?:note|rapport|livrable|plan|guide|etude|document|version|travaux|prestation)s?|avant|apres|dans|sous|au|a|sur|pour|selon|qui|est|sera|seront|puis|lors|ainsi|constitue|charge|avec|en|(?:valid|approuv|accept)(?:e|ent|era|eront))\b)[\p{L}'’-]+){0,5})`;
const work = String.raw`(?:livrables?|rapports?|produits?|documents?|prestations?|travaux|travail)`;
const patterns: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:validee?s?|approuvee?s?|acceptee?s?)(?: \p{L}+){0,2} par ${organ}`, 'gu'),
  new RegExp(String.raw`\b(?:validation|approbation|acceptation) (?:[\p{L}\d'’]+ ){0,6}par ${organ}`, 'gu'),
];
const subject = new RegExp(
  String.raw`^(?:[^:]{0,40}: ?)?(?:un |le |la |une )?(?<organ>(?:comite|commission|cellule|unite|groupe) (?:de |d'|technique)[\p{L}'’-]*(?: (?!compos|constitu|form)[\p{L}'’-]+)?)\b.{0,400}\b(?:validation|approbation|acceptation) (?:finale |technique |definitive )?(?:des|du|de la|de l'|de tous les|de chaque) (?:differents? |principaux )?${work}`,
  'gu',
);
/** « Le chef du service accepte chaque livrable. » */
const active = new RegExp(
  String.raw`^(?:le |la |l')${organ.replace("(?:la |le |l'|les |un |une )?", '')}(?: [\p{L}'’-]+){0,4}? (?:valid|approuv|accept)(?:e|era) (?:chaque|(?:tous )?les|l'ensemble des|chacun des) ${work}(?!.*\b(?:au nom|pour le compte|par delegation)\b)`,
  'gu',
);

const works = new RegExp(String.raw`\b${work}`, 'u');
const accepting = /\b(?:valid|approuv|approb|accept)/u;
/** Whoever advises does not accept. */
const advising = /\b(?:avis|observations?|commentaires?)\b/u;

export function readValidateurs({ outline }: Context): readonly Lifted<Validateur>[] {
  return outline.sections
    .filter(({ types }) => !telling.includes(types[0] ?? '') || types.includes('gestion'))
    .flatMap((section) => phrasesOf(section).flatMap((phrase) => validatorsIn(phrase, section.types.includes('paiement'))));
}

function validatorsIn(phrase: Phrase, paying: boolean): readonly Lifted<Validateur>[] {
  const { folded, flow } = phrase;
  if (!accepting.test(folded) || (!paying && advising.test(folded)) || !(paying || works.test(folded))) return [];
  for (const pattern of paying ? patterns : [...patterns, subject, active]) {
    // « validés par le comité, puis approuvés par la Direction » names two.
    const named = [...folded.matchAll(pattern)].flatMap((match): Lifted<Validateur>[] => {
      const name = match.groups?.organ;
      if (name === undefined) return [];
      const start = match.index + match[0].indexOf(name);
      const span = { start, end: start + name.length };
      return [read({ organe: flow.text.slice(span.start, span.end), ...(paying ? { paiement: true as const } : {}) }, from(flow, span))];
    });
    if (named.length > 0) return named;
  }
  return [];
}
