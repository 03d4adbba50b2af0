const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** Bytes as people compare them: whole megabytes. */
export const megabytes = (bytes: number): string => `${number.format(bytes / 1024 ** 2)} MB`;
