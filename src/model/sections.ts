// The outline of the document as sections with their types.
import { z } from 'zod';
import { typesSection } from './types-section.ts';

export const typeSectionSchema = z.enum(typesSection).meta({ id: 'TypeSection' });
export type { TypeSection } from './types-section.ts';

/** 1-based lines of the document's text, both included. */
export const lignesSchema = z.tuple([z.int(), z.int()]);

export const sectionSchema = z
  .strictObject({
    titre: z.string(),
    numero: z.string().optional(),
    niveau: z.int(),
    types: z.array(typeSectionSchema),
    mots: z.int(),
    /** A picture stands in it, sub-sections apart: what it shows is not read. */
    image: z.literal(true).optional(),
    /** A line in it opens another part of the document, « Deuxième partie », which is no section of its own. */
    autrePartie: z.literal(true).optional(),
    lignes: z.array(lignesSchema),
    pages: z.array(z.int()).optional(),
    get sections() {
      return z.array(sectionSchema).optional();
    },
  })
  .meta({ id: 'Section' });
export type Section = z.infer<typeof sectionSchema>;
