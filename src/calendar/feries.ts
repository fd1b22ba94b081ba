// Public holidays by country: fixed days, feasts counted from Easter, feasts of the Islamic calendar, and the days of weekly rest. Data.

/** A day of each year, « MM-DD »; `depuis`: the first year. */
export interface JourFixe {
  readonly jour: string;
  readonly nom: string;
  readonly depuis?: number;
}

export type Paques = 'vendrediSaint' | 'lundiDePaques' | 'ascension' | 'lundiDePentecote' | 'feteDieu';
export type Lunaire = 'finDuRamadan' | 'sacrifice' | 'naissanceDuProphete' | 'nouvelAnHegirien' | 'achoura';

export interface Feries {
  readonly fixes: readonly JourFixe[];
  readonly paques: readonly Paques[];
  /** Announced by the sight of the moon: a day sooner or later. */
  readonly lunaires: readonly Lunaire[];
  /** 0 is Sunday. */
  readonly repos: readonly number[];
}

/** Days after Easter Sunday. */
export const joursApresPaques: Readonly<Record<Paques, { readonly jours: number; readonly nom: string }>> = {
  vendrediSaint: { jours: -2, nom: 'Vendredi saint' },
  lundiDePaques: { jours: 1, nom: 'lundi de Pâques' },
  ascension: { jours: 39, nom: 'Ascension' },
  lundiDePentecote: { jours: 50, nom: 'lundi de Pentecôte' },
  feteDieu: { jours: 60, nom: 'Fête-Dieu' },
};

/** Month and day of the Islamic year. */
export const joursHegiriens: Readonly<Record<Lunaire, { readonly mois: number; readonly jour: number; readonly nom: string }>> = {
  finDuRamadan: { mois: 10, jour: 1, nom: 'fin du Ramadan' },
  sacrifice: { mois: 12, jour: 10, nom: 'fête du Sacrifice' },
  naissanceDuProphete: { mois: 3, jour: 12, nom: 'naissance du Prophète' },
  nouvelAnHegirien: { mois: 1, jour: 1, nom: 'nouvel an hégirien' },
  achoura: { mois: 1, jour: 10, nom: 'Achoura' },
};

const fixe = (jour: string, nom: string, depuis?: number): JourFixe => ({ jour, nom, ...(depuis === undefined ? {} : { depuis }) });
const an = fixe('01-01', 'jour de l’An');
const travail = fixe('05-01', 'fête du Travail');
const assomption = fixe('08-15', 'Assomption');
const toussaint = fixe('11-01', 'Toussaint');
const noel = fixe('12-25', 'Noël');
const nationale = (jour: string): JourFixe => fixe(jour, 'fête nationale');
const independance = (jour: string): JourFixe => fixe(jour, 'fête de l’Indépendance');
const femmes = fixe('03-08', 'journée des Femmes');
const chretiens: readonly Paques[] = ['lundiDePaques', 'ascension', 'lundiDePentecote'];
const grandes: readonly Lunaire[] = ['finDuRamadan', 'sacrifice'];
const musulmanes: readonly Lunaire[] = ['finDuRamadan', 'sacrifice', 'naissanceDuProphete'];
const toutes: readonly Lunaire[] = ['finDuRamadan', 'sacrifice', 'naissanceDuProphete', 'nouvelAnHegirien'];
const semaine: readonly number[] = [0, 6];
const vendredi: readonly number[] = [5, 6];

const pays = (fixes: readonly JourFixe[], paques: readonly Paques[], lunaires: readonly Lunaire[], repos: readonly number[] = semaine): Feries => ({
  fixes,
  paques,
  lunaires,
  repos,
});

/** By ISO 3166 code. Only what stands every year: days given by a decree of the year are not here. */
export const feries: Readonly<Record<string, Feries>> = {
  BE: pays([an, travail, nationale('07-21'), assomption, toussaint, fixe('11-11', 'Armistice'), noel], chretiens, []),
  BF: pays(
    [an, fixe('01-03', 'soulèvement populaire'), femmes, travail, independance('08-05'), assomption, toussaint, nationale('12-11'), noel],
    ['ascension'],
    musulmanes,
  ),
  BI: pays(
    [
      an,
      fixe('02-05', 'fête de l’Unité'),
      fixe('04-06', 'anniversaire de la mort du président Ntaryamira'),
      travail,
      independance('07-01'),
      assomption,
      fixe('10-13', 'journée du prince Rwagasore'),
      fixe('10-21', 'journée du président Ndadaye'),
      toussaint,
      noel,
    ],
    ['ascension'],
    grandes,
  ),
  BJ: pays(
    [an, fixe('01-10', 'fête des religions traditionnelles'), travail, nationale('08-01'), assomption, toussaint, noel],
    chretiens,
    musulmanes,
  ),
  CA: pays([an, nationale('07-01'), noel], ['vendrediSaint'], []),
  CD: pays(
    [
      an,
      fixe('01-04', 'journée des Martyrs'),
      fixe('01-16', 'héros national L.-D. Kabila'),
      fixe('01-17', 'héros national P. Lumumba'),
      travail,
      fixe('05-17', 'journée de la Libération'),
      independance('06-30'),
      fixe('08-01', 'fête des Parents'),
      noel,
    ],
    [],
    [],
  ),
  CF: pays(
    [
      an,
      fixe('03-29', 'mort de B. Boganda'),
      travail,
      fixe('06-30', 'journée de prière'),
      independance('08-13'),
      assomption,
      toussaint,
      nationale('12-01'),
      noel,
    ],
    chretiens,
    grandes,
  ),
  CG: pays(
    [an, travail, fixe('06-10', 'journée de la Réconciliation'), nationale('08-15'), toussaint, fixe('11-28', 'journée de la République'), noel],
    chretiens,
    [],
  ),
  CH: pays([an, nationale('08-01'), noel], ['ascension'], []),
  CI: pays([an, travail, nationale('08-07'), assomption, toussaint, fixe('11-15', 'journée de la Paix'), noel], chretiens, musulmanes),
  CM: pays([an, fixe('02-11', 'fête de la Jeunesse'), travail, nationale('05-20'), assomption, noel], ['vendrediSaint', 'ascension'], grandes),
  DJ: pays([an, travail, independance('06-27'), noel], [], toutes, vendredi),
  DZ: pays(
    [an, fixe('01-12', 'Yennayer', 2018), travail, independance('07-05'), fixe('11-01', 'anniversaire de la Révolution')],
    [],
    [...toutes, 'achoura'],
    vendredi,
  ),
  EG: pays(
    [
      fixe('01-07', 'Noël copte'),
      fixe('01-25', 'révolution du 25 janvier'),
      fixe('04-25', 'libération du Sinaï'),
      travail,
      fixe('06-30', 'révolution du 30 juin', 2014),
      nationale('07-23'),
      fixe('10-06', 'journée des Forces armées'),
    ],
    [],
    toutes,
    vendredi,
  ),
  FR: pays(
    [an, travail, fixe('05-08', 'Victoire de 1945'), nationale('07-14'), assomption, toussaint, fixe('11-11', 'Armistice'), noel],
    chretiens,
    [],
  ),
  GA: pays(
    [
      an,
      fixe('04-17', 'journée des Femmes'),
      travail,
      assomption,
      independance('08-16'),
      independance('08-17'),
      fixe('08-30', 'journée de la Libération', 2024),
      toussaint,
      noel,
    ],
    chretiens,
    grandes,
  ),
  GN: pays([an, travail, fixe('05-25', 'journée de l’Afrique'), assomption, independance('10-02'), noel], ['lundiDePaques'], musulmanes),
  GQ: pays(
    [
      an,
      travail,
      fixe('06-05', 'jour du Président'),
      fixe('08-03', 'Coup de liberté'),
      independance('10-12'),
      fixe('12-08', 'Immaculée Conception'),
      noel,
    ],
    ['vendrediSaint'],
    [],
  ),
  GW: pays([an, fixe('01-20', 'journée des Héros'), femmes, travail, fixe('08-03', 'journée des Martyrs'), independance('09-24'), noel], [], grandes),
  HT: pays(
    [
      independance('01-01'),
      fixe('01-02', 'fête des Aïeux'),
      travail,
      fixe('05-18', 'fête du Drapeau'),
      assomption,
      fixe('10-17', 'mort de Dessalines'),
      toussaint,
      fixe('11-02', 'fête des Morts'),
      fixe('11-18', 'bataille de Vertières'),
      noel,
    ],
    ['vendrediSaint', 'feteDieu'],
    [],
  ),
  KM: pays([an, travail, independance('07-06')], [], toutes),
  LB: pays(
    [
      an,
      fixe('01-06', 'Noël arménien'),
      fixe('02-09', 'Saint-Maron'),
      fixe('03-25', 'Annonciation'),
      travail,
      assomption,
      independance('11-22'),
      noel,
    ],
    ['vendrediSaint', 'lundiDePaques'],
    [...toutes, 'achoura'],
  ),
  LU: pays(
    [an, travail, fixe('05-09', 'journée de l’Europe', 2019), nationale('06-23'), assomption, toussaint, noel, fixe('12-26', 'Saint-Étienne')],
    chretiens,
    [],
  ),
  MA: pays(
    [
      an,
      fixe('01-11', 'manifeste de l’Indépendance'),
      fixe('01-14', 'nouvel an amazigh', 2024),
      travail,
      fixe('07-30', 'fête du Trône'),
      fixe('08-14', 'allégeance de Oued Eddahab'),
      fixe('08-20', 'Révolution du Roi et du Peuple'),
      fixe('08-21', 'fête de la Jeunesse'),
      fixe('10-31', 'fête de l’Unité', 2025),
      fixe('11-06', 'Marche verte'),
      independance('11-18'),
    ],
    [],
    toutes,
  ),
  MC: pays(
    [an, fixe('01-27', 'Sainte-Dévote'), travail, assomption, toussaint, nationale('11-19'), fixe('12-08', 'Immaculée Conception'), noel],
    [...chretiens, 'feteDieu'],
    [],
  ),
  MG: pays(
    [an, fixe('03-29', 'anniversaire de l’insurrection de 1947'), travail, independance('06-26'), assomption, toussaint, noel],
    chretiens,
    grandes,
  ),
  ML: pays(
    [
      an,
      fixe('01-20', 'fête de l’Armée'),
      fixe('03-26', 'journée des Martyrs'),
      travail,
      fixe('05-25', 'journée de l’Afrique'),
      independance('09-22'),
      noel,
    ],
    ['lundiDePaques'],
    musulmanes,
  ),
  MR: pays([an, travail, fixe('05-25', 'journée de l’Afrique'), independance('11-28')], [], toutes),
  NE: pays(
    [an, fixe('04-24', 'journée de la Concorde'), travail, independance('08-03'), fixe('12-18', 'fête de la République'), noel],
    ['lundiDePaques'],
    musulmanes,
  ),
  RW: pays(
    [
      an,
      fixe('01-02', 'lendemain du jour de l’An'),
      fixe('02-01', 'journée des Héros'),
      fixe('04-07', 'commémoration du génocide'),
      travail,
      independance('07-01'),
      fixe('07-04', 'fête de la Libération'),
      assomption,
      noel,
      fixe('12-26', 'lendemain de Noël'),
    ],
    ['vendrediSaint', 'lundiDePaques'],
    grandes,
  ),
  SN: pays([an, independance('04-04'), travail, assomption, toussaint, noel], chretiens, [
    'finDuRamadan',
    'sacrifice',
    'naissanceDuProphete',
    'achoura',
  ]),
  TD: pays(
    [an, femmes, travail, independance('08-11'), fixe('11-28', 'proclamation de la République'), fixe('12-01', 'journée de la Liberté'), noel],
    ['lundiDePaques'],
    musulmanes,
  ),
  TG: pays(
    [
      an,
      fixe('01-13', 'journée de la Libération'),
      independance('04-27'),
      travail,
      fixe('06-21', 'journée des Martyrs'),
      assomption,
      toussaint,
      noel,
    ],
    chretiens,
    grandes,
  ),
  TN: pays(
    [
      an,
      independance('03-20'),
      fixe('04-09', 'journée des Martyrs'),
      travail,
      fixe('07-25', 'fête de la République'),
      fixe('08-13', 'journée de la Femme'),
      fixe('10-15', 'fête de l’Évacuation'),
      fixe('12-17', 'fête de la Révolution', 2021),
    ],
    [],
    toutes,
  ),
};
