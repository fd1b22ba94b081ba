// The promise of the own XML reader: what a strict parser reads, it reads the same; what is broken, it refuses.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { readXml } from '../src/source/docx/xml-events.ts';

type Event = readonly [kind: 'open' | 'close' | 'text' | 'refused', ...detail: readonly unknown[]];

/** Characters that follow one another are one event: parsers cut them where they like. */
function joined(events: readonly Event[]): readonly Event[] {
  const found: Event[] = [];
  for (const event of events) {
    const last = found.at(-1);
    if (event[0] === 'text' && last?.[0] === 'text') found[found.length - 1] = ['text', `${String(last[1])}${String(event[1])}`];
    else if (event[0] !== 'text' || event[1] !== '') found.push(event);
  }
  return found;
}

function own(source: string): readonly Event[] {
  const events: Event[] = [];
  const refuse = (): never => {
    throw new Error('refused');
  };
  try {
    readXml(source, {
      open: (name, attributes) => events.push(['open', name, { ...attributes }]),
      close: () => events.push(['close']),
      text: (text) => events.push(['text', text]),
      malformed: refuse,
      doctype: refuse,
    });
  } catch (error) {
    if (error instanceof Error && error.message === 'refused') return [['refused']];
    throw error;
  }
  return joined(events);
}

function witness(source: string): readonly Event[] {
  const events: Event[] = [];
  const parser = new SaxesParser({ xmlns: false });
  let refused = false;
  parser.on('error', () => {
    refused = true;
  });
  parser.on('doctype', () => {
    refused = true;
  });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    events.push(['open', name, { ...attributes }]);
  });
  parser.on('closetag', () => {
    depth -= 1;
    events.push(['close']);
  });
  const text = (found: string): void => {
    if (depth > 0) events.push(['text', found]);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(source).close();
  return refused ? [['refused']] : joined(events);
}

describe('own XML reader beside a strict parser', () => {
  const documents = readdirSync('fixtures/documents').filter((name) => !name.includes('.'));

  it.each(documents)('reads every part of %s as it does', (slug) => {
    const parts = Object.entries(unzipSync(readFileSync(`fixtures/documents/${slug}/document.docx`))).filter(([name]) =>
      /\.(?:xml|rels)$/u.test(name),
    );
    expect(parts.length).toBeGreaterThan(4);
    for (const [name, bytes] of parts) {
      const source = strFromU8(bytes);
      expect([name, own(source)]).toEqual([name, witness(source)]);
    }
  });

  const pieces = fc.constantFrom(
    '<a>',
    '</a>',
    '<a/>',
    '<b x="1">',
    '</b>',
    "<b x='&lt;\n2'/>",
    '<w:p w:val="é" >',
    '</w:p>',
    '</w:p >',
    'texte',
    ' ',
    '\r\n',
    '&amp;',
    '&#233;',
    '&#xE9;',
    '&#2;',
    '&rien;',
    '&',
    '<!-- a - b -->',
    '<![CDATA[<a>&]]>',
    '<?pi a?>',
    '<',
    '>',
    '<a',
    'x=',
    '"',
    '<!DOCTYPE a>',
    '\u0001',
    '<a x="1"x="2">',
    ']]',
    '\ufeff',
  );

  it('never reads otherwise what the parser accepts, and accepts nothing but harmless faults that it refuses', () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (inner) => {
        const source = `<r>${inner.join('')}</r>`;
        const [expected, found] = [witness(source), own(source)];
        if (expected[0]?.[0] === 'refused') return;
        accepted += 1;
        expect(found).toEqual(expected);
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it.each([
    '',
    'texte',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a x=1/>',
    '<a x="1/>',
    '<a x="<"/>',
    '<a>&rien;</a>',
    '<a>&</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a>\u0001</a>',
    '<!DOCTYPE a><a/>',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<a/>texte',
    '<1 a="">',
    '<a b c="1"/>',
  ])('refuses %j', (source) => {
    expect(witness(source)).toEqual([['refused']]);
    const found = own(source);
    expect(source === '' || found[0]?.[0] === 'refused' ? 'refused' : found).toBe('refused');
  });
});
