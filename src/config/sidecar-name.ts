// Nothing in; how the file of exceptions beside a document is called out.

/** « tdr.pdf » has its exceptions in « tdr.pdf.tor.yaml ». */
export const sidecarSuffix = '.tor.yaml';
