// Nothing in; every profile by the name that a configuration takes out.
import { generique } from './generique.ts';

/** What an agency demands of its terms of reference. */
export interface Profile {
  readonly id: string;
  readonly titre: string;
  /** Types of section, with the severity of their absence. */
  readonly requiredSections: readonly { readonly type: string; readonly severity: 'error' | 'warning' | 'info' }[];
}

export const profiles = { generique } as const satisfies Record<string, Profile>;

export type ProfileId = keyof typeof profiles;
