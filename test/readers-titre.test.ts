// The head of a Markdown text, and of a plain one → its title: the line that says both the kind of the document and its subject.
import { describe, expect, it } from 'vitest';
import { readInput } from '../src/pipeline.ts';

const told = 'La halle du bourg abrite trois ateliers qui ferment à la fin de la saison.';
const clauses = ['Contexte', 'Objectifs', 'Livrables'];
const marked = clauses.map((clause) => `## ${clause}\n\n${told}\n`).join('\n');
const counted = clauses.map((clause, at) => `${at + 1}. ${clause}\n\n${told}\n`).join('\n');

async function titleOf(head: string, body: string): Promise<string | undefined> {
  return (await readInput({ file: 'essai.md', bytes: Buffer.from(`${head}\n\n${body}`) }, {})).tor.titre;
}

describe('the title of a Markdown text', () => {
  it.each([
    ['# Cahier des charges — Entretien des fontaines', 'Cahier des charges — Entretien des fontaines'],
    ["# Procédure d'appel d'offres : Collecte du verre", "Procédure d'appel d'offres : Collecte du verre"],
    ['# Contrat de prestation de services – Tonte des prés', 'Contrat de prestation de services – Tonte des prés'],
    ['# Brief photographe — Les halles de Brive', 'Brief photographe — Les halles de Brive'],
    // The line above says more than the subject of a letter does.
    [
      '# Demande de devis — Toit de la halle\n\n**Objet :** Demande de devis pour la réfection du toit de la halle',
      'Demande de devis — Toit de la halle',
    ],
    ["# Appel d'offres — Verger partagé\n## Projet : Les haies du plateau", "Appel d'offres — Verger partagé"],
    // A kind alone on its line: what stands below.
    ['# CAHIER DES CHARGES\n## Entretien des fontaines du bourg', 'Entretien des fontaines du bourg'],
    // Nothing but the kind.
    ['# CONTRAT DE PRESTATION DE SERVICES', 'CONTRAT DE PRESTATION DE SERVICES'],
    ['## Règlement de consultation', 'Règlement de consultation'],
    ['# Ferronniers du Livradois', 'Ferronniers du Livradois'],
  ])('%s', async (head, title) => {
    expect(await titleOf(head, marked)).toBe(title);
  });

  it.each([
    // Who calls, which copy, which call: no subject.
    ['# Cahier des charges — version 2\n\n## Entretien des fontaines du bourg', 'Entretien des fontaines du bourg'],
    ["# Appel d'offres : n° 12/2027\n\n**Entretien des fontaines du bourg**", 'Entretien des fontaines du bourg'],
    ['# Communauté de communes du Livradois\n\n## Assistance à la tenue du marché aux bestiaux', 'Assistance à la tenue du marché aux bestiaux'],
    // No kind before the sign.
    ['# Ferronniers du Livradois — Ambert\n\n**Intitulé de la mission :** Relevé des grilles du bourg', 'Relevé des grilles du bourg'],
  ])('%s: not the line above', async (head, title) => {
    expect(await titleOf(head, marked)).toBe(title);
  });
});

describe('the title of a plain text', () => {
  it.each([
    ['Cahier des charges – Entretien des fontaines', 'Cahier des charges – Entretien des fontaines'],
    ["Procédure d'appel d'offres — Collecte du verre", "Procédure d'appel d'offres — Collecte du verre"],
    ['CONTRAT DE PRESTATION DE SERVICES\nEntretien des fontaines du bourg', 'Entretien des fontaines du bourg'],
    ['TERMES DE RÉFÉRENCE\n\nEntretien des fontaines du bourg', 'Entretien des fontaines du bourg'],
    ['CONVENTION DE PRESTATION DE CONSEIL', 'CONVENTION DE PRESTATION DE CONSEIL'],
    // A sentence on a contract is no title of one.
    ['Le contrat de services prend fin en mai.', undefined],
  ])('%s', async (head, title) => {
    expect(await titleOf(head, counted)).toBe(title);
  });
});
