// A model in, a call that says neither to whom nor until when questions may be put out.
import { example, type Given } from '../../model/example.ts';
import { invitesOffers } from '../outline.ts';
import { defineRule } from '../rule.ts';

type Unasked = { readonly attendu: string };

const called = (candidature: Given['candidature'] = {}, more: Given = {}) =>
  example({ candidature: { dateLimite: { date: '2025-04-10', borne: 'auPlusTard' }, ...candidature }, ...more });

export const contactQuestions = defineRule<Unasked>({
  id: 'candidature/contact-questions',
  severity: 'info',
  title: 'Rien sur les questions des soumissionnaires',
  why: 'Sans adresse ni date pour les questions, chacun interrogera qui il connaît, et tous n’auront pas les mêmes réponses.',
  remede: 'Donnez une adresse, une date limite pour les questions, et dites que les réponses vont à tous.',
  message: ({ attendu }) => `Rien ne dit à qui ni jusqu’à quand poser des questions, attendu ${attendu}.`,
  accepts: () => [
    called({ questions: { contact: 'achats@ziriba.example' } }),
    called({ questions: { date: '2025-03-20' } }),
    called({}, { typeDocument: 'contrat' }),
    example({}),
  ],
  rejects: () => [
    { tor: called(), at: 'candidature.dateLimite' },
    { tor: called({ courriels: ['offres@ziriba.example'] }), at: 'candidature.dateLimite' },
  ],
  *check(tor, { mentions }) {
    const { dateLimite, questions } = tor.candidature;
    if (dateLimite === undefined || questions !== undefined || !invitesOffers(tor) || mentions?.includes('questions')) return;
    yield { at: 'candidature.dateLimite', operands: [], facts: { attendu: 'une adresse et une date limite pour les questions' }, absence: true };
  },
});
