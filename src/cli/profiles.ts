// `tor profiles`: the profiles, or all that one of them demands, as text or as JSON.
import { Argument, Command } from 'commander';
import type { Exigence, Profile } from '../profiles/profile.ts';
import { type ProfileId, profileOf, profiles } from '../profiles/profiles.ts';
import { severityWord } from '../report/severity-word.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

const examples = `
Exemples :
  tor profiles         la liste des profils
  tor profiles uemoa   ce que l’un d’eux demande, et d’où cela vient
  tor check --profile uemoa tdr.docx`;

export function profilesCommand(io: Io, finish: (code: ExitCode) => void): Command {
  return new Command('profiles')
    .description('lister les profils d’agence, ou ce que demande l’un d’eux')
    .addArgument(new Argument('[nom]', 'un profil').choices(Object.keys(profiles)))
    .option('--json', 'pour un programme')
    .addHelpText('after', examples)
    .action((name: ProfileId | undefined, options: { readonly json?: true }) => {
      const all = Object.values(profiles);
      const longest = Math.max(...all.map(({ id }) => id.length));
      if (options.json === true) io.out(`${JSON.stringify(name === undefined ? all : profileOf(name), null, 2)}\n`);
      else io.out(name === undefined ? all.map(({ id, titre }) => `${id.padEnd(longest)}  ${titre}\n`).join('') : described(profileOf(name)));
      finish(0);
    });
}

function described(profile: Profile): string {
  const { rubriques = [], requiredSections, poidsDuPrix, canal, independance } = profile;
  const lines = [
    profile.titre,
    `Source : ${profile.source}`,
    '',
    'Sections attendues :',
    ...requiredSections.map(({ type, severity }) => `  ${type.padEnd(16)}  ${severityWord(severity).toLowerCase()} si elle manque`),
    ...rubriques.map(({ titre, severity }) => `  « ${titre} »  ${severityWord(severity).toLowerCase()} si elle manque`),
    ...figure('Avance maximale', profile.avanceMaximale, '%'),
    ...figure('Délai minimal de réponse', profile.delaiMinimal, 'jours'),
    ...figure('Validité minimale des offres', profile.validiteMinimale, 'jours'),
    ...figure('Critères du CAD à nommer', profile.criteresCad, ''),
    ...(poidsDuPrix === undefined ? [] : [`Poids du prix : de ${poidsDuPrix.minimum} à ${poidsDuPrix.maximum} % ${origin(poidsDuPrix)}`]),
    ...(canal === undefined ? [] : [`Canal : ${canal.valeur} ${origin(canal)}`]),
    ...(independance === undefined ? [] : [`Clause d’indépendance attendue ${origin(independance)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function figure(label: string, demand: Exigence | undefined, unit: string): readonly string[] {
  return demand === undefined ? [] : [`${label} : ${`${demand.valeur} ${unit}`.trim()} ${origin(demand)}`];
}

function origin({ source, aConfirmer }: { readonly source: string; readonly aConfirmer?: true }): string {
  return `(${source}${aConfirmer === true ? ' ; à confirmer, donne au plus une remarque' : ''})`;
}
