import type { CompiledScenario, Medium } from '../scenario/index.ts';

/** Places that are drawn, each assets/art/places/ID.svg. */
export const PLACES = [
  'finance',
  'interior',
  'foreign',
  'base',
  'laboratory',
  'registry',
  'operator',
  'works',
  'showroom',
  'parliament',
  'washington',
  'beijing',
  'brussels',
  'university',
  'editorial',
  'minister',
] as const;
export type PlaceId = (typeof PLACES)[number];

const OF_SCORE = { cost: 'finance', security: 'interior', alliance: 'foreign' } as const;

/** Voices whose work is another than that of their group. */
const OF_VOICE: Readonly<Record<string, PlaceId>> = {
  maker: 'showroom',
  rival: 'showroom',
  regulator: 'registry',
};

/**
 * Where somebody is when the minister hears them; a picture only, nothing follows from it. Articles come from an editorial
 * office whoever signs them. An adviser who counts soldiers in a country that asks for them sits at their base.
 */
export function placeOf(scenario: CompiledScenario, voiceId: string, medium?: Medium): PlaceId {
  const voice = scenario.voices[voiceId];
  if (medium === 'article' || !voice) return 'editorial';
  const own = OF_VOICE[voiceId];
  if (own) return own;
  switch (voice.group) {
    case 'cabinet':
      if (voice.expects === 'alliance' && scenario.country.iso === 'PL') return 'base';
      return voice.expects ? OF_SCORE[voice.expects] : 'minister';
    case 'agency':
      return 'laboratory';
    case 'operators':
      return 'operator';
    case 'industry':
      return 'works';
    case 'parliament':
      return 'parliament';
    case 'washington':
      return 'washington';
    case 'beijing':
      return 'beijing';
    case 'europe':
      return 'brussels';
    case 'experts':
      return 'university';
    case 'press':
      return 'editorial';
  }
}
