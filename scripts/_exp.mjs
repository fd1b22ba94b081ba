import { build } from 'esbuild'; import { program } from './build-options.mjs'; import {execFileSync} from 'node:child_process'; import {cpSync,rmSync} from 'node:fs';
const [,, out, ...opts]=process.argv; const o={}; for(const x of opts){const [k,v]=x.split('=');o[k]=v==='true'?true:v==='false'?false:v}
await build({...program,...o,outdir:out});
