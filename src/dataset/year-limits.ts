/** The first and the last year that can be one; the schema says the same, in `dataset-file.ts`. */
export const YEAR_LIMITS = [1900, 2999] as const;
