// A model in, a call for offers that does not say where to send them out.
import { example } from '../../model/example.ts';
import type { Tor } from '../../model/tor.ts';
import { marksOf } from '../marks.ts';
import { hasSection, owesClauses } from '../outline.ts';
import { defineRule } from '../rule.ts';

/** Something else was read of how to apply: the place was read. */
function applicationWasRead({ candidature: { dateLimite, datesLimites, pieces, objet } }: Tor): boolean {
  return dateLimite !== undefined || datesLimites !== undefined || pieces.length > 0 || objet !== undefined;
}

/** More than a date: a section on how to apply, or what to send. */
function tellsHow(tor: Tor): boolean {
  const { pieces, objet } = tor.candidature;
  return hasSection(tor, 'candidature') || pieces.length > 0 || objet !== undefined;
}

const deadline = { date: '2025-05-10', borne: 'avant' as const };

export const canalAbsent = defineRule<Record<string, never>>({
  id: 'candidature/canal-absent',
  severity: 'error',
  title: 'Adresse d’envoi absente',
  why: 'Le soumissionnaire ne sait pas où envoyer son offre : il l’enverra ailleurs, et elle sera perdue.',
  remede: 'Indiquez l’adresse électronique, le portail ou le bureau qui reçoit les offres.',
  message: () => 'Aucune adresse de remise des offres n’a été trouvée, attendu un courriel, un portail ou un lieu de dépôt.',
  accepts: () => [
    example({ candidature: { dateLimite: deadline, courriels: ['offres@exemple.org'] } }),
    example({ candidature: { dateLimite: deadline, canal: ['depot'] } }),
    // Without any word on how to apply, structure/section-absente speaks; of a section that was not understood, nobody does.
    example({}),
    example({ sections: [{ titre: 'Candidature', niveau: 1, types: ['candidature'], mots: 80, lignes: [] }] }),
    example({ typeDocument: 'contrat', candidature: { dateLimite: deadline } }),
  ],
  rejects: () => [
    { tor: example({ candidature: { dateLimite: deadline } }), at: 'candidature.canal' },
    { tor: example({ candidature: { pieces: [{ nom: 'CV' }], questions: { contact: 'info@exemple.org' } } }), at: 'candidature.canal' },
  ],
  *check(tor, { mentions }) {
    const { courriels, canal, questions } = tor.candidature;
    if (courriels.length > 0 || canal.length > 0 || !owesClauses(tor) || !applicationWasRead(tor)) return;
    // candidature/courriel-invalide says what is wrong with the address that stands there.
    if (marksOf(tor, 'courrielInvalide').length > 0 || mentions?.includes('remiseDesOffres')) return;
    // An address given for questions may be meant for the offers as well; over a page, a sheet gives the deadline, and a button takes the offers.
    const sure = questions?.contact === undefined && tellsHow(tor);
    yield { at: 'candidature.canal', operands: [], facts: {}, absence: true, ...(sure ? {} : { severity: 'warning' }) };
  },
});
