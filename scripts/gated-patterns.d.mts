// Types of the gates of patterns, for the build and its test.
export declare function gatedPatterns(path: string, text: string): string;
