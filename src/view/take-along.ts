/** What a visitor can take along: the map as a picture, the figures as a file or on the clipboard. */
export const TAKE_ALONG = ['svg', 'png', 'csv', 'kopi'] as const;
export type TakeAlong = (typeof TAKE_ALONG)[number];
