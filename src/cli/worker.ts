// Nothing in; a thread that reads files for the door out, with the program and the code cache that the door uses. V8's flags are the process's.
import { loadProgram } from './load-program.ts';

void loadProgram(import.meta.dirname, false).program.serve();
