// Types of the words that a pattern requires, for the test that reads them beside the patterns.
export declare function requiredWords(source: string, flags: string): readonly (readonly (readonly string[])[])[];
export declare function gateWords(ways: readonly (readonly (readonly string[])[])[]): string;
