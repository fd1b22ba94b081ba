// Words of the model's own vocabulary that several outputs say in; what a person reads out.
import type { Tor } from '../model/tor.ts';
import type { Charge, Unite } from '../model/values.ts';

export const natureWords: Readonly<Record<Tor['typeDocument'], string>> = {
  termesDeReference: 'termes de référence',
  appelAConsultation: 'appel à consultation',
  appelAManifestation: 'appel à manifestation d’intérêt',
  cahierDesCharges: 'cahier des charges',
  contrat: 'contrat',
  autre: 'autre',
};

/** One of them, and several. */
export const unitWords: Readonly<Record<Unite | Charge['unite'], readonly [one: string, several: string]>> = {
  jour: ['jour', 'jours'],
  jourOuvre: ['jour ouvré', 'jours ouvrés'],
  jourOuvrable: ['jour ouvrable', 'jours ouvrables'],
  jourCalendaire: ['jour calendaire', 'jours calendaires'],
  jourFranc: ['jour franc', 'jours francs'],
  semaine: ['semaine', 'semaines'],
  mois: ['mois', 'mois'],
  trimestre: ['trimestre', 'trimestres'],
  semestre: ['semestre', 'semestres'],
  an: ['an', 'ans'],
  hommeJour: ['homme-jour', 'hommes-jours'],
  hommeMois: ['homme-mois', 'hommes-mois'],
};
