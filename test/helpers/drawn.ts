import type { LitElement } from 'lit';

/** When what a change asks for is drawn, before a frame of it is: `updateComplete` also waits for what follows a frame later. */
export async function drawn(element: LitElement): Promise<void> {
  while (element.isUpdatePending) await Promise.resolve();
}
