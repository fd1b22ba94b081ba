// Types of the rewriting of patterns, for the test that holds it.
export declare function plainLetters(path: string, text: string): string;
