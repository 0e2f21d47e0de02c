/** The heads and how to draw them; fetched when the first is wanted. */
import sheet from '../../../assets/art/built/heads.json';

export { drawHead } from './draw-head.tsx';
export { sheet };
