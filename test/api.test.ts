// The promise of the library: these names and no others, and what they do together.
import { describe, expect, it } from 'vitest';
import * as api from '../src/index.ts';

const text = `Termes de référence

1. Objet

Le consultant rédige un guide.

2. Modalités de paiement

Le paiement se fera en trois tranches :

- 30 % à la signature du contrat ;
- 40 % à la validation du rapport provisoire ;
- 40 % à la validation du rapport final.
`;

describe('public API', () => {
  it('has these names', () => {
    expect(Object.keys(api).sort()).toEqual(['TorError', 'check', 'convert', 'read', 'rules']);
  });

  it('reads, converts and checks bytes', async () => {
    const input = { file: 'tdr.md', bytes: new TextEncoder().encode(text) };
    const result = await api.read(input, {});
    expect(result.tor.source).toMatchObject({ fichier: 'tdr.md', langue: 'fr' });
    expect(api.convert(result).provenance).toBeTypeOf('object');
    const report = api.check(input, result, { date: '2025-01-15' });
    expect(report.findings.map(({ rule }) => rule)).toContain('paiement/total-100');
  });

  it('throws a TorError for what it cannot read', async () => {
    await expect(api.read({ file: 'vide.pdf', bytes: new Uint8Array() }, {})).rejects.toBeInstanceOf(api.TorError);
  });

  it('lists its rules by identifier', () => {
    for (const { id, severity, title } of api.rules) {
      expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+$/u);
      expect(['error', 'warning', 'info']).toContain(severity);
      expect(title).not.toBe('');
    }
  });
});
