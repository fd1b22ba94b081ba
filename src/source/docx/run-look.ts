// The properties of a run, the style of its paragraph and the style sheet → how its characters look.
import { type RunLook, readLook } from './properties.ts';
import type { Style, StyleSheet } from './styles.ts';
import { valueIn, type XmlElement } from './xml-tree.ts';

type Toggle = 'bold' | 'italic' | 'capitals' | 'hidden';
export type EffectiveLook = Readonly<Record<Toggle, boolean>> & Pick<RunLook, 'size' | 'font'>;

/**
 * Direct format decides. Else the toggles of the paragraph style and of the character style cancel each other
 * (ECMA-376 part 1, 17.7.3), save where the document's defaults already set them. `bold` is what the table style says.
 */
export function lookOf(properties: XmlElement | undefined, block: Style, styles: StyleSheet, bold: boolean): EffectiveLook {
  const direct = readLook(properties);
  const character = styles.find(valueIn(properties, 'w:rStyle'))?.look ?? {};
  const toggle = (key: Toggle): boolean => direct[key] ?? (styles.base[key] === true || (block.look[key] === true) !== (character[key] === true));
  const size = direct.size ?? character.size ?? block.look.size ?? styles.base.size;
  const font = direct.font ?? character.font ?? block.look.font;
  return {
    bold: direct.bold ?? (bold || toggle('bold')),
    italic: toggle('italic'),
    capitals: toggle('capitals'),
    hidden: toggle('hidden'),
    ...(size === undefined ? {} : { size }),
    ...(font === undefined ? {} : { font }),
  };
}
