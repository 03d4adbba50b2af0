export declare const BUILD: string;
export declare const ROOT: string;
export declare const MODULES: string;
export declare const RUNTIME: string;
