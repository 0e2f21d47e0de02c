import type { CompiledItem, CompiledScenario, CompiledVoice } from '../../scenario/index.ts';
import { beatsOf, type KitMatter, nameOf } from './kit-matter.ts';
import type { Block, Sheet } from './sheet.ts';

const SEATS = 5;
/** Who joins the advisers at the table first, if they have something to say. */
const JOINING = ['agency', 'operators', 'experts', 'industry', 'parliament', 'europe'];

/**
 * Five cards. The advisers of the cabinet sit on the first ones, beside them those who write most letters. Every letter of the length
 * lies on exactly one card.
 */
export function roleSheets(matter: KitMatter): readonly Sheet[] {
  const { scenario, words, length } = matter;
  const { t } = words;
  const beats = beatsOf(scenario, length);
  const letters = beats.flatMap(({ inbox }) => inbox);
  const seats = seatsOf(scenario, letters);
  const dealt = deal(seats, letters);
  return seats.map((voice): Sheet => {
    const says: [string, string][] = [];
    for (const beat of beats) {
      const { table, options } = beat.decision;
      const remarks = [...table, ...options.flatMap((option) => [option.for, option.against])];
      for (const remark of remarks)
        if (remark.voice === voice.id) says.push([words.quarter(beat.quarter), remark.says]);
    }
    const own = letters.filter((letter) => letter.voice === voice.id);
    const gains = [...new Set(own.map((letter) => letter.gains))];
    const blocks: Block[] = [{ kind: 'text', text: voice.role }];
    if (voice.expects) {
      const score = t(`present.score.${voice.expects}`);
      const text = t(`present.score.${voice.expects}.text`);
      blocks.push({ kind: 'text', text: t('teach.kit.roles.yardstick', { score, text }) });
    }
    if (gains.length > 0) {
      blocks.push({ kind: 'heading', text: t('teach.kit.roles.gains') }, { kind: 'list', items: gains });
    }
    blocks.push({
      kind: 'table',
      caption: t('teach.kit.roles.known'),
      head: [
        t('teach.kit.when'),
        t('teach.kit.roles.from'),
        t('teach.kit.roles.claim'),
        t('teach.kit.roles.behind'),
      ],
      rows: beats.flatMap((beat) =>
        beat.inbox
          .filter((letter) => dealt.get(letter.id) === voice.id)
          .map((letter) => [
            words.quarter(beat.quarter),
            letter.voice === voice.id ? t('teach.kit.roles.own') : nameOf(scenario, letter.voice),
            letter.claim,
            letter.evidence,
          ]),
      ),
    });
    if (says.length > 0) {
      blocks.push({ kind: 'heading', text: t('teach.kit.roles.says') }, { kind: 'pairs', rows: says });
    }
    blocks.push({ kind: 'text', small: true, text: t('teach.kit.roles.lead') });
    return { id: `${scenario.id}-role-${voice.id}`, title: voice.name, blocks };
  });
}

function seatsOf(scenario: CompiledScenario, letters: readonly CompiledItem[]): readonly CompiledVoice[] {
  const voices = Object.values(scenario.voices);
  const wrote = (voice: CompiledVoice) => letters.filter((letter) => letter.voice === voice.id).length;
  const rank = (voice: CompiledVoice) => {
    const place = JOINING.indexOf(voice.group);
    return place < 0 ? JOINING.length : place;
  };
  const cabinet = voices.filter(({ group }) => group === 'cabinet');
  const others = voices
    .filter(({ group }) => group !== 'cabinet')
    .sort((a, b) => Number(wrote(b) > 0) - Number(wrote(a) > 0) || rank(a) - rank(b) || wrote(b) - wrote(a));
  return [...cabinet, ...others].slice(0, SEATS);
}

/** Own letters first; the others to whoever holds the fewest. From letter to voice. */
function deal(
  seats: readonly CompiledVoice[],
  letters: readonly CompiledItem[],
): ReadonlyMap<string, string> {
  const dealt = new Map<string, string>();
  const held = new Map(seats.map(({ id }) => [id, 0]));
  const give = (letter: CompiledItem, voice: string) => {
    dealt.set(letter.id, voice);
    held.set(voice, (held.get(voice) ?? 0) + 1);
  };
  for (const letter of letters) if (held.has(letter.voice)) give(letter, letter.voice);
  for (const letter of letters) {
    if (dealt.has(letter.id)) continue;
    const [fewest] = [...held].sort((a, b) => a[1] - b[1]);
    if (fewest) give(letter, fewest[0]);
  }
  return dealt;
}
