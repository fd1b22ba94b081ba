// Types of the writing of sources in ASCII, for the test that holds it.
export declare function asciiSources(path: string, text: string): string;
