const TONE_SECONDS = 0.5;
/** Time for a slow line to bring the recorded sounds, and for one of them to be heard. */
const FETCHED_MS = 2500;
const DONE_MS = 4000;

/**
 * A tone that the browser makes itself, then a recorded sound. False when the browser stays silent or the recorded
 * ones cannot be fetched. Only ever called by a press.
 */
export async function trySound(): Promise<boolean> {
  try {
    const [tone, recorded] = await Promise.all([playTone(), playRecorded()]);
    return tone && recorded;
  } catch {
    return false;
  }
}

async function playTone(): Promise<boolean> {
  const context = new AudioContext();
  await context.resume();
  const tone = new OscillatorNode(context, { frequency: 440 });
  const quiet = new GainNode(context, { gain: 0.15 });
  tone.connect(quiet).connect(context.destination);
  tone.start();
  tone.stop(context.currentTime + TONE_SECONDS);
  await wait(TONE_SECONDS * 1000 + 200);
  const played = context.state === 'running';
  await context.close();
  return played;
}

async function playRecorded(): Promise<boolean> {
  const { createHowlerCues } = await import('../../audio/index.ts');
  let failed = false;
  const port = createHowlerCues(() => {}, {
    onFail: () => {
      failed = true;
    },
  });
  port.setMuted(false);
  await wait(FETCHED_MS);
  port.play('letter');
  await wait(DONE_MS - FETCHED_MS);
  port.dispose();
  return !failed;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
