// The environment and the output in; how many colours to print out: NO_COLOR, then FORCE_COLOR, then what the terminal can do.
import type { View } from '../report/format.ts';
import type { Io } from './io.ts';

export function colourLevel(io: Io): View['colour'] {
  const { NO_COLOR, FORCE_COLOR, TERM, COLORTERM } = io.environment;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return 0;
  if (FORCE_COLOR !== undefined) {
    if (FORCE_COLOR === '0' || FORCE_COLOR === 'false') return 0;
    if (FORCE_COLOR === '2') return 2;
    return FORCE_COLOR === '3' ? 3 : 1;
  }
  if (!io.outIsTerminal || TERM === 'dumb') return 0;
  if (COLORTERM === 'truecolor' || COLORTERM === '24bit') return 3;
  return TERM?.includes('256color') === true ? 2 : 1;
}
