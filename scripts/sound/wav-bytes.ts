import { RATE, type Signal } from './signal.ts';

/** A 16-bit WAV file of one or more channels of the same length. */
export function wavBytes(channels: readonly Signal[]): Buffer {
  const frames = channels[0]?.length ?? 0;
  const block = 2 * channels.length;
  const bytes = Buffer.alloc(44 + frames * block);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + frames * block, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(channels.length, 22);
  bytes.writeUInt32LE(RATE, 24);
  bytes.writeUInt32LE(RATE * block, 28);
  bytes.writeUInt16LE(block, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(frames * block, 40);
  channels.forEach((channel, c) => {
    channel.forEach((sample, i) => {
      bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + i * block + 2 * c);
    });
  });
  return bytes;
}
