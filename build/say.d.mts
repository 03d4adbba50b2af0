export declare class Problem extends Error {}
export declare function say(line: string): void;
export declare function warnLoudly(lines: string[]): void;
export declare function since(started: number, now?: number): string;
export declare function lastLines(text: string, count?: number): string;
