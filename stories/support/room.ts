import { LitElement, html, type CSSResult, type TemplateResult } from 'lit';
import { klageforloebStyles } from '../../src/styles/klageforloeb.js';
import { roomStyles } from '../../src/styles/rooms.js';
import { styles } from '../../src/styles/styles.js';

/** One template alone, in the widget's own style sheets. */
class StoryRoom extends LitElement {
  static override properties = { content: { attribute: false } };
  static override styles: CSSResult[] = [...styles, ...roomStyles, klageforloebStyles];
  declare content?: TemplateResult;

  protected override render(): unknown {
    return this.content;
  }
}

if (!customElements.get('story-room')) customElements.define('story-room', StoryRoom);

export const room = (content: TemplateResult): TemplateResult =>
  html`<story-room .content=${content}></story-room>`;
