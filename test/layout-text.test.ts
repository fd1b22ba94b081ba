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
});
