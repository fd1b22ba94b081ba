// Nothing in; every profile by the name that a configuration takes out.
import { banqueMondiale } from './banque-mondiale.ts';
import { bit } from './bit.ts';
import { enabel } from './enabel.ts';
import { evaluationCad } from './evaluation-cad.ts';
import { generique } from './generique.ts';
import { maPublic } from './ma-public.ts';
import { pnudIc } from './pnud-ic.ts';
import { prag } from './prag.ts';
import type { Profile } from './profile.ts';
import { uemoa } from './uemoa.ts';

export const profiles = {
  generique,
  prag,
  'banque-mondiale': banqueMondiale,
  'pnud-ic': pnudIc,
  bit,
  enabel,
  'ma-public': maPublic,
  uemoa,
  'evaluation-cad': evaluationCad,
} as const satisfies Record<string, Profile>;

export type ProfileId = keyof typeof profiles;

/** All that it demands, by its own shape. */
export function profileOf(id: ProfileId): Profile {
  return profiles[id];
}
