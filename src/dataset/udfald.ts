/** How Ankestyrelsen's decisions are published, each as a share; omgjort is aendret and hjemvist together. */
export const UDFALD = ['omgjort', 'stadfaestet', 'aendret', 'hjemvist'] as const;
export type Udfald = (typeof UDFALD)[number];
