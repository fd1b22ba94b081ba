// A model in, an offer that must state the days of work which the document itself lays down out.
import { example } from '../../model/example.ts';
import type { Charge } from '../../model/values.ts';
import { marksOf } from '../marks.ts';
import { defineRule } from '../rule.ts';
import { figure, quoted } from '../wording.ts';

type Asked = { readonly demande: string; readonly charge: string };

const asked = (charge: Charge | undefined, genre = 'offreDesJours') =>
  example({
    calendrier: charge === undefined ? {} : { charge },
    redaction: { marques: [{ genre, texte: 'indiquant le taux et le nombre de jours', clause: 'candidature' }] },
  });
const days: Charge = { min: 30, max: 30, unite: 'hommeJour' };

export const contradictionCorps = defineRule<Asked>({
  id: 'candidature/contradiction-corps',
  severity: 'info',
  title: 'Le candidat doit proposer ce que le document fixe',
  why: 'Le volume étant fixé, on ne sait si une offre qui en propose un autre est à écarter, ou meilleure.',
  remede: 'Dites si le nombre de jours est imposé ou indicatif.',
  message: ({ demande, charge }) =>
    `L’offre doit donner le nombre de jours (${demande}) que le document fixe déjà à ${charge}, attendu l’un ou l’autre.`,
  accepts: () => [
    asked(undefined),
    asked(days, 'variante'),
    // A range is not laid down.
    asked({ min: 20, max: 30, unite: 'hommeJour' }),
  ],
  rejects: () => [
    { tor: asked(days), at: 'redaction.marques.0' },
    { tor: asked({ min: 2, max: 2, unite: 'hommeMois' }), at: 'redaction.marques.0' },
  ],
  *check(tor) {
    const { charge, totalDeclare } = tor.calendrier;
    const fixed = charge ?? totalDeclare;
    const [asking] = marksOf(tor, 'offreDesJours');
    if (fixed === undefined || asking === undefined || fixed.min !== fixed.max) return;
    yield {
      at: asking.path,
      operands: [asking.path, charge === undefined ? 'calendrier.totalDeclare' : 'calendrier.charge'],
      facts: { demande: quoted(asking.texte), charge: `${figure(fixed.max)} ${fixed.unite === 'hommeJour' ? 'HJ' : 'HM'}` },
    };
  },
});
