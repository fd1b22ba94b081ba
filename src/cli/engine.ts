// What reads and judges, for the commands: loaded as one chunk, when a command needs it.
export { crossRead } from '../cross-read.ts';
export { catalogue } from '../exceptions/catalogue.ts';
export { exceptionRules } from '../exceptions/exception-rules.ts';
export { rules } from '../index.ts';
export { readInput, ruleContext, unreadable } from '../pipeline.ts';
export { rulePage } from '../report/rule-page.ts';
