// Lines of a text → the paragraphs that they make, where its lines are wrapped at some sixty signs.
import { describe, expect, it } from 'vitest';
import { layoutText } from '../src/layout/text.ts';

const wrapped = `Le village restaure l’orgue de sa chapelle, qui date de la fin du
dix-huitième siècle et dont la moitié des tuyaux ne sonnent plus du
tout depuis les travaux de la nef, il y a de cela plus de trente ans
et malgré les soins d’une association de bénévoles qui en accorde
chaque année les anches avant la fête et les concerts de l’été, sans
pouvoir remplacer ce que les vers et la pluie ont emporté.`;

function paragraphs(lines: string): readonly string[] {
  const { blocks } = layoutText({ kind: 'text', format: 'txt', text: `${wrapped}\n\n${lines}\n`, notices: [] });
  return blocks.slice(1).map(({ flow }) => flow.text);
}

describe('lines of a wrapped text', () => {
  it('are requirements apart, where each opens as one', () => {
    const asked = [
      'Diplôme d’une école de facture instrumentale ou titre reconnu égal',
      'Au moins 12 ans de pratique de la restauration des orgues à tuyaux',
    ];
    expect(paragraphs(asked.join('\n'))).toEqual(asked);
    const spoken = ['Expérience confirmée d’au moins dix ans dans la restauration d’orgue', 'Français obligatoire, latin souhaité'];
    expect(paragraphs(spoken.join('\n'))).toEqual(spoken);
  });

  it('go on, where the first asks for more or the second opens otherwise', () => {
    const linked = 'Diplôme d’une école de facture instrumentale, délivré par une\nFormation reconnue par le ministère de la Culture';
    expect(paragraphs(linked)).toEqual([linked.replace('\n', ' ')]);
    const told = 'Expérience de la facture d’orgue acquise auprès du syndicat de la\nLoire, ou dans un atelier de la vallée du Rhône';
    expect(paragraphs(told)).toEqual([told.replace('\n', ' ')]);
  });

  it('make one date, cut by a narrow cell', () => {
    expect(paragraphs('Vendredi 14\nMai 2027 (10:00\nH)')).toEqual(['Vendredi 14 Mai 2027 (10:00 H)']);
    expect(paragraphs('Chapitre 14\nMai et juin au village')).toHaveLength(2);
  });

  it('keep the hyphen of an address or a compound, and lose that of a word written whole elsewhere', () => {
    expect(paragraphs('Les devis sont envoyés à l’adresse atelier@orgue-\nhaut.example avant le 3 mai.')).toEqual([
      'Les devis sont envoyés à l’adresse atelier@orgue-haut.example avant le 3 mai.',
    ]);
    expect(paragraphs('Le facteur dépose les tuyaux, puis les range, pendant l’après-\nmidi.')).toEqual([
      'Le facteur dépose les tuyaux, puis les range, pendant l’après-midi.',
    ]);
    expect(paragraphs('Le devis dit ce que coûte la restau-\nration.\n\nLa restauration dure un an.')[0]).toBe(
      'Le devis dit ce que coûte la restauration.',
    );
  });

  it('end where a heading stands over a sentence without a blank between', () => {
    const before = 'Le facteur tient un carnet de tout ce qu’il dépose dans la chapelle.';
    const body = 'Le facteur rend les tuyaux accordés, chacun à sa place, et remet les\nclés de la chapelle au maire.';
    const rest = body.replace('\n', ' ');
    expect(paragraphs(`${before}\nRemise des tuyaux\n${body}`)).toEqual([before, 'Remise des tuyaux', rest]);
    const wide = 'Article 9 – Remise des tuyaux et des anches de l’orgue';
    expect(paragraphs(`${before}\n\n${wide}\n${body}`)).toEqual([before, wide.slice(12), rest]);
    const client = 'La Commune paie le facteur en deux fois, à la dépose des tuyaux et\nà leur retour.';
    expect(paragraphs(`${wide}\n${client}`)).toEqual([wide.slice(12), client.replace('\n', ' ')]);
    const over = `${before}\nSécurité de la chapelle, des bancs et de\nla nef\n${body}`;
    expect(paragraphs(over)).toEqual([before, 'Sécurité de la chapelle, des bancs et de la nef', rest]);
  });

  it('go on after a sentence, with a name that has an article, and in a list', () => {
    const town = 'Les tuyaux sont portés par la route à Nantes, à Angers et à\nLa Rochelle avant la fin de l’été.';
    expect(paragraphs(town)).toEqual([town.replace('\n', ' ')]);
    const named = 'Les tuyaux sont portés par la route depuis l’atelier de la ville,\nLes Herbiers, vers la chapelle.';
    expect(paragraphs(named)).toEqual([named.replace('\n', ' ')]);
    const sentences = 'Le facteur dépose tous les tuyaux et les range dans la nef. Sa main\nLe guide, dit-il.';
    expect(paragraphs(sentences)).toHaveLength(2);
    const next =
      'Le facteur dépose les tuyaux et les anches de l’orgue de la chapelle.\nLes anches sont accordées chaque année par une bénévole du village.';
    expect(paragraphs(next)).toEqual([next.replace('\n', ' ')]);
  });

  it('go on over the end of a page, where the sentence does', () => {
    const lower = 'Le facteur dépose tous les tuyaux de la chapelle et les range dans\n\n\n\nla nef jusqu’à l’été.';
    expect(paragraphs(lower)).toEqual([lower.replace(/\n+/u, ' ')]);
    const linked = 'Les anches et les tuyaux sont rendus par le facteur en personne à\n\n\n\nMonsieur le maire.';
    expect(paragraphs(linked)).toEqual([linked.replace(/\n+/u, ' ')]);
    expect(paragraphs('Dépose des tuyaux\n\n\n\nrangement des anches')).toHaveLength(2);
    expect(paragraphs('Le facteur dépose tous les tuyaux de la chapelle dans la nef avant\n\n\n\nMonsieur le maire')).toHaveLength(2);
  });

  it('keep the dash of a name within quotes, and open an item with another', () => {
    expect(paragraphs('L’objet du message est « Orgue de la chapelle – \n– Devis du facteur ».')).toEqual([
      'L’objet du message est « Orgue de la chapelle – – Devis du facteur ».',
    ]);
    expect(paragraphs('Le devis dit « Orgue de la chapelle » et\n– le prix ;\n– la durée.')).toHaveLength(3);
  });
});

describe('a line that comes back', () => {
  const page = Array.from({ length: 16 }, (_, at) => `Le facteur accorde le jeu ${at + 1} de l’orgue, puis le suivant.`).join('\n');
  const head = 'Orgue de la chapelle – Cahier des charges';
  const kindsOf = (text: string): readonly string[] =>
    layoutText({ kind: 'text', format: 'txt', text, notices: [] })
      .blocks.filter(({ flow }) => flow.text === head)
      .map(({ kind }) => kind);

  it('runs at the edge of pages, of which the last may be short', () => {
    expect(kindsOf(`${page}\n\n${head}\n\n${page}\n\n${head}\n\nFin du cahier.\n\n${head}\n`)).toEqual(['furniture', 'furniture', 'furniture']);
  });

  it('is text where it comes back at once, or before the end', () => {
    expect(kindsOf(`${page}\n\n${head}\n\n${page}\n\n${head}\n\nSuite.\n\n${head}\n\nFin du cahier.\n`)).not.toContain('furniture');
  });
});

describe('lines of a text whose paragraphs are one line each', () => {
  const long =
    'Le village restaure l’orgue de sa chapelle, dont la moitié des tuyaux ne sonnent plus depuis les travaux de la nef, il y a trente ans.';
  const read = (lines: readonly string[]): readonly string[] => {
    const { blocks } = layoutText({
      kind: 'text',
      format: 'txt',
      text: [...Array.from({ length: 8 }, () => long), ...lines].join('\n\n'),
      notices: [],
    });
    return blocks.slice(8).map(({ flow }) => flow.text);
  };

  it('stand below the numbered name that announces them', () => {
    const items = 'restauration d’un orgue classé au moins ;\nconnaissance des tempéraments anciens.';
    expect(read([`5. Compétences attendues\n${items}`]).slice(0, 2)).toEqual(['Compétences attendues', 'restauration d’un orgue classé au moins ;']);
  });

  it('go on with what asks for more', () => {
    expect(read(['5. Un relevé des tuyaux de la\nchapelle et de la tribune du sud ;'])).toHaveLength(1);
    expect(read(['5. Relevé des tuyaux\nde la chapelle et de la tribune'])).toHaveLength(1);
  });
});

describe('a running head', () => {
  const page = (lines: number): string =>
    Array.from({ length: lines }, (_, at) => `Le tuyau ${'abcdefghijklmnopqrst'.charAt(at)} sonne.`).join('\n\n');
  const kinds = (pages: readonly number[]): readonly string[] => {
    const text = pages.map((lines) => `Orgue de la chapelle\n\n${page(lines)}`).join('\n\n');
    const { blocks } = layoutText({ kind: 'text', format: 'txt', text, notices: [] });
    return [...new Set(blocks.filter(({ flow }) => flow.text === 'Orgue de la chapelle').map(({ kind }) => kind))];
  };

  it('comes back below a short cover too', () => {
    expect(kinds([5, 18, 18, 18])).toEqual(['furniture']);
  });

  it('is none where it comes back at a short distance elsewhere, or hardly ever', () => {
    expect(kinds([18, 5, 18, 18])).toEqual(['paragraph']);
    expect(kinds([2, 18, 18])).toEqual(['paragraph']);
  });
});
