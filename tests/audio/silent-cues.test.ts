import { expect, it } from 'vitest';
import { type Caption, CUES, createSilentCues } from '../../src/audio/index.ts';

it('captions every cue, each change of place, and what the music would do', () => {
  const captions: Caption[] = [];
  const port = createSilentCues((caption) => captions.push(caption));
  port.setMuted(false);
  port.setVolume({ master: 1, effects: 1, music: 1 });
  for (const cue of CUES) port.play(cue);
  port.place('office');
  port.place('office');
  port.place(undefined);
  port.place('street');
  port.score({ tension: 0, calm: false });
  port.score({ tension: 1, calm: false });
  port.score(undefined);
  expect(captions).toEqual([
    ...CUES,
    'place-office',
    'place-street',
    'score-begins',
    'alarm-joins',
    'score-ends',
  ]);
});

it('is quiet for good after it was disposed', () => {
  const captions: Caption[] = [];
  const port = createSilentCues((caption) => captions.push(caption));
  port.dispose();
  port.play('call');
  port.place('office');
  port.score({ tension: 1, calm: false });
  expect(captions).toEqual([]);
});
