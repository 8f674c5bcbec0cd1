import { klageforloebStyles } from '../styles/klageforloeb.js';
import { sharedStyles } from '../styles/rooms.js';

export const styles = [...sharedStyles, klageforloebStyles];
export { klageforloeb } from '../templates/klageforloeb.js';
export { klageforloebView } from '../view/klageforloeb-view.js';
