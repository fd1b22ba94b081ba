// Nothing in; an outside world that hears and says nothing out: to look at the commands without running them.
import type { Io } from '../../src/cli/io.ts';

async function* nothing(): AsyncGenerator<never> {}

export const silentIo: Io = {
  cwd: '',
  version: '',
  out: () => {},
  err: () => {},
  drained: () => Promise.resolve(),
  onInterrupt: () => () => {},
  stdin: nothing(),
  outIsTerminal: false,
  errIsTerminal: false,
  width: 100,
  environment: {},
  today: '2025-01-01',
};
