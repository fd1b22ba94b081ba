// A model in, a call for offers without a closing date out.
import { example, type Given } from '../../model/example.ts';
import type { Tor } from '../../model/tor.ts';
import { owesClauses } from '../outline.ts';
import { defineRule } from '../rule.ts';

/** Something else was read of how to apply: the place was read. Of a section of which nothing was, nothing is said. */
function applicationWasRead({ candidature: { courriels, pieces, canal, objet } }: Tor): boolean {
  return courriels.length > 0 || pieces.length > 0 || canal.length > 0 || objet !== undefined;
}

/** A deadline was seen without being placed, or stands as a field to fill in: redaction/champ-a-completer speaks. */
function dateMayBeThere({ redaction, candidature: { questions } }: Tor): boolean {
  return (
    redaction.dates.some(({ role, valeur }) => role === 'limite' && (valeur === undefined || valeur !== questions?.date)) ||
    redaction.champsACompleter.some(({ texte }) => /date|jour|jj|(?:xx|__|\.\.)\s*\/|20(?:xx|__|\.\.)/iu.test(texte))
  );
}

/** « Remise des offres : S+3 »: a row of the schedule tells when, counted from the call. */
function rowTellsIt({ calendrier: { lignes } }: Tor): boolean {
  const closes =
    /\b(?:remise|d[ée]p[ôo]t|r[ée]ception|soumission|envoi|cl[ôo]ture|date limite)\b.*\b(?:offres?|propositions?|candidatures?|r[ée]ponses?|dossiers?|plis|devis)\b/iu;
  return lignes.some(({ intitule, echeance }) => echeance?.relative !== undefined && closes.test(intitule));
}

const asked: Given = { candidature: { courriels: ['offres@exemple.org'], pieces: [{ nom: 'CV' }] } };

export const dateLimiteAbsente = defineRule<Record<string, never>>({
  id: 'candidature/date-limite-absente',
  severity: 'error',
  title: 'Date limite absente',
  why: 'Sans date de clôture, aucune offre n’est tardive et aucune ne peut être comparée aux autres.',
  remede: 'Ajoutez la date, l’heure et le fuseau de clôture, ou renvoyez à l’avis qui les donne.',
  message: () => 'Aucune date limite de remise des offres n’a été trouvée, attendu un jour et une heure.',
  accepts: () => [
    example({ candidature: { courriels: ['offres@exemple.org'], dateLimite: { date: '2025-01-21', borne: 'auPlusTard' } } }),
    example({ candidature: { courriels: ['offres@exemple.org'], datesLimites: [{ date: '2025-01-21', borne: 'auPlusTard' }] } }),
    // Without any word on how to apply, structure/section-absente speaks; of a section that was not understood, nobody does.
    example({}),
    example({ sections: [{ titre: 'Candidature', niveau: 1, types: ['candidature'], mots: 80, lignes: [] }] }),
    // A date seen and not placed; a date to fill in.
    example({ ...asked, redaction: { dates: [{ texte: '21 janvier 2025', role: 'limite', anneeEcrite: true }] } }),
    example({ ...asked, redaction: { champsACompleter: [{ texte: '[date]' }] } }),
    // Counted in weeks from the call.
    example({
      ...asked,
      calendrier: { lignes: [{ intitule: 'Remise des offres', echeance: { relative: { origine: 'T0', decalage: 3, unite: 'semaine' } } }] },
    }),
    // A contract invites nobody.
    example({ ...asked, typeDocument: 'contrat' }),
  ],
  rejects: () => [
    // The only date of the call is that of the questions.
    {
      tor: example({
        candidature: { ...asked.candidature, questions: { date: '2025-01-14' } },
        redaction: { dates: [{ texte: '14 janvier 2025', valeur: '2025-01-14', role: 'limite', anneeEcrite: true }] },
      }),
      at: 'candidature.dateLimite',
    },
    { tor: example(asked), at: 'candidature.dateLimite' },
    {
      tor: example({
        ...asked,
        calendrier: { lignes: [{ intitule: 'Remise du rapport', echeance: { relative: { origine: 'T0', decalage: 3, unite: 'semaine' } } }] },
      }),
      at: 'candidature.dateLimite',
    },
    { tor: example({ typeDocument: 'cahierDesCharges', candidature: { canal: ['portail'] } }), at: 'candidature.dateLimite' },
  ],
  *check(tor, { mentions }) {
    const { dateLimite, datesLimites = [] } = tor.candidature;
    if (dateLimite !== undefined || datesLimites.length > 0 || !owesClauses(tor) || !applicationWasRead(tor) || dateMayBeThere(tor)) return;
    if (mentions?.includes('limiteDesOffres') || rowTellsIt(tor)) return;
    // The rules of the consultation, beside the specifications, often give the date.
    yield {
      at: 'candidature.dateLimite',
      operands: [],
      facts: {},
      absence: true,
      ...(tor.typeDocument === 'cahierDesCharges' ? { severity: 'warning' } : {}),
    };
  },
});
