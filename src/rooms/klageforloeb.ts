import { klageforloebStyles } from '../styles/klageforloeb.js';

export const styles = [klageforloebStyles];
export { klageforloeb } from '../templates/klageforloeb.js';
export { klageforloebView } from '../view/klageforloeb-view.js';
