// How a script is bundled before it runs: shared by what runs scripts and by what runs readers of its own making.

/** For `entryPoint`, into `outfile`. */
export function scriptOptions(entryPoint, outfile) {
  return {
    entryPoints: [entryPoint],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  };
}
