export { roomStyles as styles } from '../styles/rooms.js';
export { rooms } from '../templates/rooms.js';
export { roomsView } from '../view/rooms-view.js';
