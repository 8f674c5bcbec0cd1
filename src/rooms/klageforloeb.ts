export { klageforloebStyles as styles } from '../styles/klageforloeb.js';
export { klageforloeb } from '../templates/klageforloeb.js';
export { klageforloebView } from '../view/klageforloeb-view.js';
