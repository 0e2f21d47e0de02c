/** The drawn pictures of front pages and the parts they are made of; fetched when the first is wanted. */
import '../styles/art.css';
import '../styles/story.css';
import parts from '../../../assets/art/built/parts.json';
import drawings from '../../../assets/art/built/stories.json';
import type { ArtSheet } from './art-sheet.ts';

export const sheet: ArtSheet = { parts, drawings };
