/** Whether a text is meant to be JSON rather than CSV. */
export const isJson = (text: string): boolean => /^\s*[[{]/.test(text);
