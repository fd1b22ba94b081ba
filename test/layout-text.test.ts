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
