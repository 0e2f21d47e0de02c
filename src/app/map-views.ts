/** What the map draws, told once there is a map to draw it. */
export { describeMap, describeOathMap, describeQuietMap } from '../present/index.ts';
