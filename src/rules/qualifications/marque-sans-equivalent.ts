// A model in, a product or a private certification asked for without « ou équivalent » out.
import { example } from '../../model/example.ts';
import type { Path } from '../../model/path.ts';
import { defineRule } from '../rule.ts';
import { quoted } from '../wording.ts';

type Branded = { readonly exigence: string };

/** « certifié X », and products that have rivals. */
const branded =
  /\bcertifi[ée](?:e|\(e\))?s? (?:en |par |pour |sur )?(?!(?:par|en|de|du|des|conforme|copie)\b)\p{Lu}[\p{L}\d.+-]*|\b(?:PMP|PRINCE2|ArcGIS|SPSS|Stata|AutoCAD|SAP|Oracle|Cisco|Photoshop|Sage|Windows Server|MapInfo)\b/u;
const open = /[ée]quivalen|similaire|comparable|\btels? que|par exemple|libre|ou (?:tout )?autre/iu;

const asked = (texte: string, nature: 'obligatoire' | 'atout' = 'obligatoire') => example({ qualifications: [{ texte, nature, mesurable: true }] });

export const marqueSansEquivalent = defineRule<Branded>({
  id: 'qualifications/marque-sans-equivalent',
  severity: 'info',
  title: 'Produit ou certification sans « ou équivalent »',
  why: 'Un seul produit, une seule certification privée réservent le marché à ceux qui les ont, sans que le travail le demande.',
  remede: 'Ajoutez « ou équivalent », ou dites pourquoi ce produit est le seul qui convienne.',
  message: ({ exigence }) => `L’exigence ${exigence} nomme un produit ou une certification, attendu « ou équivalent ».`,
  accepts: () => [
    asked('Maîtrise d’ArcGIS ou équivalent'),
    asked('Maîtrise d’un logiciel de statistique tel que Stata'),
    asked('Maîtrise de Stata', 'atout'),
    asked('Copies certifiées conformes des diplômes'),
  ],
  rejects: () => [
    { tor: asked('Maîtrise parfaite de Stata'), at: 'qualifications.0' },
    { tor: asked('Être formateur certifié Kaizen'), at: 'qualifications.0' },
  ],
  *check({ qualifications }) {
    for (const [index, { texte, nature }] of qualifications.entries()) {
      if (nature !== 'obligatoire' || !branded.test(texte) || open.test(texte)) continue;
      const at: Path = `qualifications.${index}`;
      yield { at, operands: [at], facts: { exigence: quoted(texte) } };
      return;
    }
  },
});
