/** All that axe has to say about colours; the rest is the same in every colour scheme. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
