// Who may import whom, as in the table of the design: one way, from the ground to the door. `npm run check` holds it.

/** For each folder: what it may import besides itself, and why nothing else. `packages`: what it may take from node_modules. */
const rooms = {
  document: { may: [], why: 'The ground knows nothing of what stands on it.' },
  lexicon: { may: [], why: 'French words are plain data: a linguist can change them without reading code.' },
  model: { may: [], why: 'The model is a contract: it depends on zod alone, so that it can be published alone.' },
  source: { may: ['document'], why: 'A source says what stands in a file; what it means is decided later.' },
  layout: {
    may: ['document', 'lexicon', 'source'],
    why: 'Layout puts the text in order: it knows the words that show what a line is (a page number, a sum, a line cut after « de »), not what a clause says.',
  },
  recognisers: { may: ['document', 'lexicon'], why: 'Recognisers see strings, never documents: they can be tested with strings.' },
  sections: { may: ['document', 'lexicon', 'recognisers'], why: 'The outline is found before any clause is read.' },
  readers: {
    may: ['document', 'lexicon', 'sections', 'recognisers', 'model'],
    why: 'Readers turn sections into the model; what the model is judged by is not theirs to know.',
  },
  calendar: { may: ['document'], why: 'Days are arithmetic and data.' },
  profiles: { may: [], why: 'What an agency demands is data.' },
  rules: { may: ['model'], why: 'Rules judge meaning: a rule that saw the text would read it a second time, otherwise.' },
  exceptions: {
    may: ['document', 'rules', 'report'],
    why: 'Exceptions set findings aside: they know findings and what a comment says, not how either was read.',
  },
  report: {
    may: ['document', 'model', 'rules', 'readers'],
    why: 'Reports tell findings; they cannot read the source again. From the readers they take the origins of values, as types.',
  },
  inspect: { may: ['document', 'model', 'report'], why: 'The page shows what was read and judged; it reads and judges nothing.' },
  config: {
    may: ['document', '@whole', 'report', 'rules', 'profiles', 'exceptions'],
    why: 'Settings are read before anything runs; they name rules, their options and profiles, and know no command.',
  },
  batch: { may: ['document', '@whole', 'report', 'config'], why: 'Files in, outputs out: the commands are above.' },
  cli: {
    may: ['document', '@whole', 'report', 'batch', 'config', 'model', 'profiles', 'exceptions'],
    why: 'The door goes through the pipeline: it must not work a stage by itself.',
  },
};

const folderOf = (name) => (name === '@whole' ? '^src/[^/]+\\.ts$' : `^src/${name}/`);

const oneWay = Object.entries(rooms).map(([room, { may, why }]) => ({
  name: `${room}-imports-downwards`,
  comment: why,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [room, ...may].map(folderOf) },
}));

const typesOnly = (room, of, why) => ({
  name: `${room}-takes-types-of-${of}`,
  comment: why,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: `^src/${of}/`, dependencyTypesNot: ['type-only'] },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...oneWay,
    {
      name: 'rules-without-zod',
      comment: 'A check loads every rule: of the model a rule may load only the files without zod; the others give it types.',
      severity: 'error',
      from: { path: '^src/rules/' },
      to: { path: '^src/model/', pathNot: '^src/model/(?:example|path|types-section)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    typesOnly('layout', 'source', 'Layout takes what a source gave; it does not open files.'),
    typesOnly('report', 'readers', 'A report takes the origins of values; it does not read.'),
    typesOnly('report', 'rules', 'A report tells what rules found; it does not judge.'),
    typesOnly('inspect', 'model', 'The page shows values; their schema is not its own.'),
    typesOnly('cli', 'model', 'The door prints the model; its schema is loaded by the report, when asked.'),
    {
      name: 'disk-at-the-edges',
      comment: 'Only the stages that meet the outside touch the disk, so that everything between is a pure function.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:source|config|batch|cli)/' },
      to: { path: '^(?:node:)?(?:fs|fs/promises|child_process|net|http|https|os|worker_threads)$' },
    },
    {
      name: 'no-circle',
      comment: 'A circle means that two files are one, or that one stands in the wrong room.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nobody imports is dead, or not yet wired in.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/(?:index|cli/main)\\.ts$' },
      to: {},
    },
    {
      name: 'no-undeclared-package',
      comment: 'A package that package.json does not declare is there by accident.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-dev', 'npm-optional'] },
    },
    { name: 'resolvable', comment: 'The file must exist.', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
