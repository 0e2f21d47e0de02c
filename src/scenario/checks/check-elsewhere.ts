import { error, type Finding, type Path } from '../finding.ts';
import { countWords } from '../measure/count-words.ts';
import { REGIONS } from '../regions.ts';
import type { Elsewhere, ScenarioFile } from '../schema.ts';

const MOST_WORDS = 25;

/** A look beyond Europe is one breath long, and its countries are on its map. */
export function checkElsewhere(scenario: ScenarioFile): readonly Finding[] {
  const found: Finding[] = [];
  const check = (note: Elsewhere, path: Path): void => {
    if (!note) return;
    const words = countWords(note.text);
    if (words > MOST_WORDS) {
      const message = `this note has ${words} words; at most ${MOST_WORDS} fit, so shorten it`;
      found.push(error([...path, 'elsewhere', 'text'], 'note-too-long', message));
    }
    const known = REGIONS[note.region].split(' ');
    for (const [index, iso] of note.countries.entries()) {
      if (known.includes(iso)) continue;
      const message = `"${iso}" is not on the map of ${note.region}; it has ${known.join(', ')}`;
      found.push(error([...path, 'elsewhere', 'countries', index], 'not-in-region', message));
    }
  };
  for (const [b, beat] of scenario.beats.entries()) {
    check(beat.elsewhere, ['beats', b]);
    for (const [i, item] of beat.inbox.entries()) check(item.elsewhere, ['beats', b, 'inbox', i]);
  }
  for (const [e, event] of scenario.events.entries()) check(event.elsewhere, ['events', e]);
  return found;
}
