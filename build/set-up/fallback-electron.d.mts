export declare const FALLBACK: string;
