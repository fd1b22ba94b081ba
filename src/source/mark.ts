// What a page of a PDF shows beside its words and rules: the small marks that may be bullets.
import type { Box } from '../document/document.ts';

/** A small disc, ring or square drawn beside a line: what some programs draw as the bullet of an item. */
export interface Mark extends Box {
  readonly shape: 'disc' | 'ring' | 'square';
}
