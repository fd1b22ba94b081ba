// Types of the patterns of either case, for their test.
export declare function eitherCase(source: string): string | undefined;
export declare function eitherCasePatterns(path: string, text: string): string;
