// A section whose heading says no clause → the clause that its content shows, or none.
import { describe, expect, it } from 'vitest';
import type { Qualification } from '../src/model/selection.ts';
import { split } from '../src/readers/lift.ts';
import { readQualifications } from '../src/readers/qualifications/qualifications.ts';
import { contextOf } from './support/read-part.ts';

const call = '# Contexte\n\nLa ville ouvre un musée.\n\n# Objectifs\n\nFaire connaître le musée.\n\n';

function typesOf(title: string, text: string): readonly string[] {
  const { outline } = contextOf(`\n${call}# ${title}\n\n${text}\n\n# Budget\n\nLe budget est de 9 000 euros.\n`);
  const section = outline.sections.find((one) => one.title === title);
  expect(section).toBeDefined();
  return section?.types ?? [];
}

const parts = '- Site rapide et sobre ;\n- Carte des salles en trois langues ;\n- Guide sonore sans connexion ;\n- Vidéos sous-titrées.';

describe('the object of a contract', () => {
  const list = '- relever les quais ;\n- compter les nasses ;\n- dresser la carte.';

  it('tells aims where it says so, and work elsewhere', () => {
    expect(typesOf('Objet du marché', `Connaître les ports. De façon spécifique, le bureau aura à :\n\n${list}`)).toEqual(['objet', 'objectifs']);
    expect(typesOf('Objet du marché', `Le bureau aura à :\n\n${list}`)).toEqual(['objet', 'taches']);
  });
});

describe('results', () => {
  const list = '- une note de méthode, le 3 mai 2027 ;\n- un rapport sur les quais ;\n- un plan des pontons.';

  it('are what is handed over, where a sentence says so over documents', () => {
    expect(typesOf('Résultats à produire', `Le bureau remettra au port, en français :\n\n${list}`)[0]).toBe('livrables');
    expect(typesOf('Résultats attendus', `À la fin, le bureau fournit les pièces que voici :\n\n${list}`)[0]).toBe('livrables');
  });

  it('are aims elsewhere', () => {
    expect(typesOf('Résultats attendus', `À la fin :\n\n${list}`)[0]).toBe('objectifs');
    const states = '- les quais sont relevés ;\n- les pontons tiennent ;\n- le port est connu.';
    expect(typesOf('Résultats attendus', `Le bureau remettra le port en ordre :\n\n${states}`)[0]).toBe('objectifs');
  });
});

describe('documents', () => {
  const given = 'La ville remet au cabinet retenu le plan des salles, le rapport de 2026, le registre des prêts et les conventions.';

  it.each([
    'Documents remis à l’auditeur',
    'Documents fournis au prestataire',
    'Documents mis à la disposition du consultant',
    'Documents remis avec ce cahier des charges',
  ])('that the one who is hired is given are none that are due: %s', (title) => {
    expect(typesOf(title, given)[0]).toBe('annexes');
  });

  it.each(['Documents à remettre', 'Documents remis par l’auditeur'])('that it hands over are: %s', (title) => {
    expect(typesOf(title, '- un rapport, le 3 mai 2027 ;\n- un plan des salles.')[0]).toBe('livrables');
  });
});

describe('technical requirements', () => {
  it('are work where they are those of a thing, and a profile where they are those of a person', () => {
    expect(typesOf('Exigences techniques', '- le site tient sur un serveur ;\n- les pages pèsent moins de 2 Mo.')[0]).toBe('taches');
    expect(typesOf('Exigences techniques', '- master en informatique ;\n- huit ans d’expérience ;\n- maîtrise du français.')[0]).toBe(
      'qualifications',
    );
  });
});

describe('requirements of nobody in particular', () => {
  const ofThing = '- La carte des salles s’ouvre sans connexion ;\n- Un bouton change la langue ;\n- Chaque vidéo porte ses sous-titres.';
  const ofPeople = '- Licence en muséologie ;\n- Quatre ans d’expérience des collections ;\n- Anglais courant.';

  it.each(['Exigences communes', 'Exigences et contraintes', 'Exigences de performance', 'Exigences en matière d’images', 'Exigences'])(
    'are no profile over what is made: %s',
    (title) => {
      expect(typesOf(title, ofThing)).not.toContain('qualifications');
      expect(typesOf(title, ofPeople)[0]).toBe('qualifications');
    },
  );

  it.each(['Exigences envers le prestataire', 'Exigences de profil', 'Exigences relatives à l’équipe'])(
    'are a profile where the heading says of whom: %s',
    (title) => expect(typesOf(title, ofThing)).toContain('qualifications'),
  );

  it('yield what is asked of people, where both stand below', () => {
    const text = `${ofThing}\n- Licence en muséologie ;\n- Le prestataire doit justifier de deux musées équipés.`;
    const read = readQualifications(contextOf(`\n${call}# Exigences et contraintes\n\n${text}\n\n# Budget\n\nLe budget est de 9 000 euros.\n`));
    expect(read.map((one) => split<Qualification>(one, '', new Map()).texte)).toEqual([
      'Licence en muséologie',
      'Le prestataire doit justifier de deux musées équipés',
    ]);
  });
});

describe('roles', () => {
  const parties = 'La capitainerie ouvre ses registres et relit les plans. Un comité de pêcheurs donne son avis. Le bureau assure ses plongeurs.';
  const own = 'Le bureau relève les quais. Il compte les nasses. Le bureau dresse la carte.';

  it.each(['Rôles et responsabilités', 'Rôle et responsabilités', 'Partage des rôles'])('are of all parties where several act: %s', (title) => {
    expect(typesOf(title, parties)[0]).toBe('gestion');
    expect(typesOf(title, own)[0]).toBe('taches');
    expect(typesOf(title, '- relever les quais ;\n- compter les nasses ;\n- dresser la carte.')[0]).toBe('taches');
  });

  it('are those of one where it is named', () => {
    expect(typesOf('Rôle et responsabilités du bureau', parties)[0]).toBe('taches');
  });
});

describe('a heading that asks why', () => {
  it.each(['Pourquoi ces travaux', 'Pourquoi cette prestation ?', 'Pourquoi cette démarche'])('sets the scene, and tells no task: %s', (title) => {
    expect(typesOf(title, 'La salle est humide et les cadres se tordent.')[0]).toBe('contexte');
  });
});

describe('a heading that names people and asks for them', () => {
  const asked = '- Pour la barreuse : diplôme de mécanique (Bac + 3) ;\n- Pour le voilier : six ans d’expérience des voiles anciennes.';

  it.each(['Personnel exigé', 'Experts demandés', 'Équipe requise'])('tells of their profiles first: %s', (title) => {
    expect(typesOf(title, asked).slice(0, 2)).toEqual(['qualifications', 'equipe']);
  });

  it('is of the team where nothing is asked of each', () => {
    expect(typesOf('Personnel exigé', '- Une barreuse ;\n- Un voilier ;\n- Deux matelots.')[0]).toBe('equipe');
  });
});

describe('a team', () => {
  it('has a profile where a text tells what two of its members must have, or what the one who is hired will be', () => {
    expect(typesOf('Équipe', 'Le barreur a six ans d’expérience. Le voilier compte quatre ans d’expérience des voiles anciennes.')).toContain(
      'qualifications',
    );
    expect(typesOf('Moyens humains', 'L’auditeur sera :\n\n- membre d’un ordre ;\n- représenté au port.')).toContain('qualifications');
  });

  it('has none where only its work is told', () => {
    expect(typesOf('Équipe', 'Le barreur a six ans d’expérience. Le voilier coud les voiles.')).not.toContain('qualifications');
    expect(typesOf('Moyens humains', 'Le port sera :\n\n- ouvert le jour ;\n- fermé la nuit.')).not.toContain('qualifications');
  });
});

describe('an award over what is asked', () => {
  const under = (title: string): readonly string[] =>
    contextOf(
      `\n${call}# Attribution\n\n## ${title}\n\n- trois cartes de salles depuis 2024.\n\n## Critères d’attribution\n\n- prix : 100 %\n`,
    ).outline.sections.at(-1)?.types ?? [];

  it('asks it where its part selects those who may answer, and weighs it elsewhere', () => {
    expect(under('Sélection qualitative')).toContain('qualifications');
    expect(under('Qualifications')).not.toContain('qualifications');
  });
});

describe('a preamble without a text of its own', () => {
  const parts = (two: string): readonly string[] =>
    contextOf(
      `\n# Préambule\n\n## Remise des plis\n\nÀ port@rives.example, le 4 mai 2027.\n\n## ${two}\n\n# Contexte\n\nLe port.\n\n# Livrables\n\n- un plan.\n`,
    ).outline.sections[0]?.types ?? [];

  it('tells how to answer where its parts do', () => {
    expect(parts('Critères de sélection\n\n- méthode : 60 %\n- prix : 40 %')).toEqual(['candidature', 'evaluation']);
    expect(parts('Le port\n\nIl date de 1712.')[0]).toBe('contexte');
  });
});

describe('money that is handed out in shares', () => {
  const shares = '40 % après pose du mât, 60 % après la recette du bord.';
  it.each(['La somme sera versée par virement', 'Elle est réglée ainsi', 'Nous la paierons en deux fois'])(
    'is a payment under a heading of the budget: %s',
    (words) => expect(typesOf('Argent', `Nous disposons de 4 000 euros. ${words} : ${shares}`)).toEqual(['budget', 'paiement']),
  );

  it('is none where no share is', () => {
    expect(typesOf('Argent', 'Nous disposons de 4 000 euros. La somme sera versée par virement, taxe de 20 % comprise.')).toEqual(['budget']);
  });
});

describe('shares under a heading that says no clause', () => {
  it('are a payment where something is handed out, and none where nothing is', () => {
    expect(typesOf('Contrepartie', 'Le mât est réglé en deux fois : 40 % après la pose, 60 % après la recette.')).toContain('paiement');
    expect(typesOf('Contrepartie', 'Le bois compte pour 40 % du mât, la résine pour 60 %.')).not.toContain('paiement');
  });
});

describe('lines that stand alone', () => {
  it('head the short sentence below them as they do a long one', () => {
    const text = [
      'Contexte',
      'Le mât a cassé au large de Groix.',
      'Ce que nous cherchons à finir',
      'Que le bord navigue en mai, avec ses voiles et son pilote.',
      'Livrables',
      '- Un mât ;',
      'Budget',
      'Le budget est de 9 000 euros.',
      'Calendrier',
      'Le mât est posé le 4 mai 2027.',
    ];
    expect(contextOf(`${text.join('\n\n')}\n`).outline.sections.map(({ title }) => title)).toEqual([
      'Contexte',
      'Ce que nous cherchons à finir',
      'Livrables',
      'Budget',
      'Calendrier',
    ]);
  });
});

describe('one award', () => {
  it.each(['Attribution', 'Attribution des lots', 'Mode d’attribution'])('is of the choice of an offer: %s', (title) => {
    expect(typesOf(title, 'Le marché va à l’offre la mieux notée.')[0]).toBe('evaluation');
  });

  it.each(['Attributions', 'Attributions du patron', 'Attribution des tâches'])('and several are what somebody has to do: %s', (title) => {
    expect(typesOf(title, 'Il hisse les voiles et tient le journal de bord.')[0]).toBe('taches');
  });
});

describe('a list under a heading that says no clause', () => {
  it.each(['Choix de forme', 'Partis pris', 'Ce qui compte'])('of the parts of a thing hands nothing over: %s', (title) => {
    expect(typesOf(title, parts)).not.toContain('livrables');
  });

  it.each([
    ['Ce que l’atelier nous remettra', parts],
    ['Au bout du compte', `Seront remis au musée :\n\n${parts}`],
    ['Au bout du compte', '- Un guide sonore, le 4 mai 2027 ;\n- Une carte des salles, le 11 juin 2027 ;\n- Un film court, le 2 juillet 2027.'],
  ])('of what is handed over is that of the deliverables: %s', (title, text) => {
    expect(typesOf(title, text)).toContain('livrables');
  });
});

describe('headings below a title', () => {
  it('stand before the first that says its clause, where a text of sentences is under them', () => {
    const text = [
      '# Termes de référence : un atelier de voiles',
      'Le port lance cet appel.',
      '## Le vent et nous',
      'Les voiles sont vieilles.',
      '## Nos couleurs',
      'Elles ont passé au soleil.',
      '## Livrables',
      '- Un patron.',
      '## Paiement',
      'Le prix est versé en une fois.',
      '## Profil',
      '- Dix ans d’expérience.',
    ].join('\n');
    expect(contextOf(`${text}\n`).outline.sections.map(({ title }) => title)).toEqual([
      'Le vent et nous',
      'Nos couleurs',
      'Livrables',
      'Paiement',
      'Profil',
    ]);
  });
});

describe('a sentence that weighs criteria', () => {
  const sent = (sentence: string): string =>
    `Envoyez votre devis et votre plan de relève avant le 4 mai 2027 à 12h00, à port@nasses.example.\n\n${sentence}`;

  it.each([
    'Notre choix tiendra compte de la relève (55 %), du parcours (25 %) et du prix (20 %).',
    'La sélection repose sur la relève (55 points), le parcours (25 points) et le prix (20 points).',
  ])('judges offers at the end of what to send: %s', (sentence) => {
    expect(typesOf('Pour répondre', sent(sentence))).toEqual(['candidature', 'evaluation']);
  });

  it.each(['Le choix du port dépend des quais (55 %) et de la houle.', 'Les nasses sont en osier (55 %) et en fil (45 %).'])(
    'judges nothing where it tells something else: %s',
    (sentence) => expect(typesOf('Pour répondre', sent(sentence))).toEqual(['candidature']),
  );
});

describe('a list of what those who answer fulfil', () => {
  const list = '- la patronne a mené trois relèves ;\n- elle parle le créole.';

  it('tells of their profile, whatever stands above it', () => {
    expect(typesOf('Qui est invité', `Cinq équipes sont invitées. L’équipe remplit les exigences suivantes :\n\n${list}`)).toEqual([
      'qualifications',
    ]);
    expect(typesOf('Qui est invité', `Cinq équipes sont invitées. L’équipe relève les nasses suivantes :\n\n${list}`)).toEqual(['autre']);
  });
});

describe('a table that weighs criteria', () => {
  const grid = (head: string): string =>
    `| ${head} |\n| --- | --- |\n| Plan de relève des nasses | 60 |\n| Parcours de la patronne | 25 |\n| Prix | 15 |`;

  it.each(['Critère | Note maximale', 'Critères | Points', 'Critère d’appréciation | Pondération'])(
    'tells that offers are judged, whatever stands above it: %s',
    (head) => expect(typesOf('La suite', grid(head))).toEqual(['evaluation']),
  );

  it('tells nothing of offers where it weighs something else', () => {
    expect(typesOf('La suite', grid('Port | Note'))).toEqual(['autre']);
  });
});

describe('a heading that could be of people or of things', () => {
  const ofThing = '- Relire le règlement du port ;\n- Dire de quel article le quai relève ;\n- Classer les pontons.';

  it.each(['Régime du quai et qualification', 'Expertise des pontons', 'Niveau requis du bassin', 'Expérience du visiteur sur le quai'])(
    'is no profile over text that asks nothing of people: %s',
    (title) => expect(typesOf(title, ofThing)).not.toContain('qualifications'),
  );

  it.each(['Expertise des pontons', 'Compétences en calfatage'])('is one where it asks something of them: %s', (title) => {
    expect(typesOf(title, '- Six ans d’expérience des quais ;\n- Diplôme de charpentier.')[0]).toBe('qualifications');
    expect(typesOf(title, 'Le bureau doit disposer d’une certification reconnue :\n\n- Quai d’or ;\n- Quai d’argent.')[0]).toBe('qualifications');
  });

  it.each(['Profil du calfat', 'Qualifications', 'Compétences requises'])('is one by itself where it says no more: %s', (title) => {
    expect(typesOf(title, '- Bon œil ;\n- Main sûre.')[0]).toBe('qualifications');
  });
});

describe('a list of things', () => {
  it('is no profile for a licence to use them', () => {
    const things = '- un écran pour les gardiens ;\n- un plan des salles ;\n- une horloge sous licence libre.';
    expect(typesOf('Au bord du canal', things)).not.toContain('qualifications');
  });

  it('is a profile where it is what people bring', () => {
    const people = '- une licence en muséologie ;\n- un permis de port ;\n- une bonne voix.';
    expect(typesOf('Au bord du canal', people)[0]).toBe('qualifications');
  });
});

describe('a heading « Évaluation »', () => {
  it('is of those who were trained where it measures them', () => {
    expect(typesOf('Évaluation', '- Un quiz chaque matin ;\n- Un questionnaire de satisfaction le dernier jour.')[0]).toBe('gestion');
  });

  it('is of the offers where it speaks of them', () => {
    const text = '- Qualité de l’offre : 60 % ;\n- Prix : 40 %.\n\nLes acquis de chaque candidat sont regardés.';
    expect(typesOf('Évaluation', text)[0]).toBe('evaluation');
    expect(typesOf('Évaluation des offres', '- Connaissance des participants du musée : 60 %.')[0]).toBe('evaluation');
  });
});

describe('a budget told with the criteria', () => {
  it('is named beside them, and its shares are a payment', () => {
    const text =
      'Les offres sont jugées ainsi : méthode 60 %, prix 40 %.\n\n## Budget indicatif\n\n- Modalités : 30 % à la commande, 70 % après la pose.';
    expect(typesOf('Jugement des offres', text)).toEqual(['evaluation', 'budget']);
    expect(typesOf('Argent', 'Nous avons 900 euros : 30 % à la commande, 70 % après la pose.')).toEqual(['budget', 'paiement']);
  });

  it('is no payment where a share is of something else', () => {
    expect(typesOf('Argent', 'Nous avons 900 euros, dont 30 % au plus après la pose.')).toEqual(['budget']);
  });
});

describe('the heading « Responsabilité »', () => {
  it('is of damage in a contract, and of work over what one has to do', () => {
    expect(typesOf('Responsabilité', 'Le gardien ne répond d’aucun dommage indirect. Il est assuré.')[0]).toBe('autre');
    expect(typesOf('Responsabilité', '- ouvrir les salles ;\n- relever les entrées ;\n- tenir le registre.')[0]).toBe('taches');
  });
});

describe('the parts of what is built', () => {
  const modules = (text: string): readonly string[] => {
    const { outline } = contextOf(`\n${call}# Modules de la billetterie\n\n## 4.1 Paiement des entrées\n\n${text}\n\n# Budget\n\nNeuf euros.\n`);
    return outline.sections.find(({ title }) => title.startsWith('Modules'))?.children.flatMap(({ types }) => types) ?? [];
  };

  it('pay nobody for the mission', () => {
    expect(modules('La caisse accepte les cartes et rend 100 % de la caution.')).not.toContain('paiement');
  });

  it('pay where somebody is paid', () => {
    expect(modules('Le prestataire est payé 30 % à la commande, le solde après la pose.')).toContain('paiement');
  });
});
