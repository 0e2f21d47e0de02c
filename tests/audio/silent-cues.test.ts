import { expect, it } from 'vitest';
import { type Caption, CUES, createSilentCues } from '../../src/audio/index.ts';

it('captions every cue, and the room each time it is switched on', () => {
  const captions: Caption[] = [];
  const port = createSilentCues((caption) => captions.push(caption));
  port.setMuted(false);
  port.setVolume({ master: 1, effects: 1, music: 1 });
  for (const cue of CUES) port.play(cue);
  port.ambient(true);
  port.ambient(true);
  port.ambient(false);
  port.ambient(true);
  expect(captions).toEqual([...CUES, 'ambient', 'ambient']);
});

it('is quiet for good after it was disposed', () => {
  const captions: Caption[] = [];
  const port = createSilentCues((caption) => captions.push(caption));
  port.dispose();
  port.play('call');
  port.ambient(true);
  expect(captions).toEqual([]);
});
