import type { Page } from '@playwright/test';

/** How far a picture lies from the one that was kept. */
export interface Distance {
  /** Mean difference of a channel over the whole picture, 0 to 255. */
  readonly mean: number;
  /** Pixels of which a channel differs by more than another way of drawing the same line would make it. */
  readonly loud: number;
}

interface Small {
  /** PNG in base64. */
  readonly png: string;
  /** From the one kept; absent without one, and where the sizes differ. */
  readonly apart?: Distance;
}

/**
 * Makes a screenshot small: `width` pixels wide, each the mean of those it stands for, so that fine differences of
 * drawing vanish; and holds it against a small picture kept earlier. All of it is done in the page, which can read PNG.
 */
export async function makeSmall(
  page: Page,
  screenshot: Buffer,
  width: number,
  kept: Buffer | undefined,
): Promise<Small> {
  return page.evaluate(
    async ({ now, before, width: wanted }) => {
      // Colours are kept in so many steps a channel, which makes files small.
      const STEPS = 32;
      const LOUD = 44;
      const read = async (png: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const sheet = document.createElement('canvas');
        sheet.width = image.width;
        sheet.height = image.height;
        const pen = sheet.getContext('2d', { willReadFrequently: true });
        pen?.drawImage(image, 0, 0);
        return pen?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
      };
      const shrink = ({ width: w, height: h, data }: ImageData) => {
        const small = new ImageData(wanted, Math.max(1, Math.round((h * wanted) / w)));
        const sums = new Float64Array(small.data.length);
        for (let y = 0, pixel = 0; y < h; y++) {
          const row = Math.min(small.height - 1, Math.floor((y * small.height) / h)) * wanted;
          for (let x = 0; x < w; x++, pixel += 4) {
            const at = (row + Math.min(wanted - 1, Math.floor((x * wanted) / w))) * 4;
            for (let channel = 0; channel < 3; channel++) sums[at + channel]! += data[pixel + channel]!;
            sums[at + 3]! += 1;
          }
        }
        for (let at = 0; at < sums.length; at += 4) {
          for (let channel = 0; channel < 3; channel++) {
            const mean = sums[at + channel]! / (sums[at + 3]! || 1);
            small.data[at + channel] = (Math.round((mean * (STEPS - 1)) / 255) * 255) / (STEPS - 1);
          }
          small.data[at + 3] = 255;
        }
        return small;
      };
      const small = shrink(await read(now));
      const sheet = document.createElement('canvas');
      sheet.width = small.width;
      sheet.height = small.height;
      sheet.getContext('2d')?.putImageData(small, 0, 0);
      const png = sheet.toDataURL('image/png').replace(/^.*,/, '');
      const old = before === undefined ? undefined : await read(before);
      if (old?.width !== small.width || old.height !== small.height) return { png };
      let sum = 0;
      let loud = 0;
      for (let at = 0; at < small.data.length; at += 4) {
        let most = 0;
        for (let channel = 0; channel < 3; channel++) {
          const difference = Math.abs(small.data[at + channel]! - old.data[at + channel]!);
          sum += difference;
          most = Math.max(most, difference);
        }
        if (most > LOUD) loud++;
      }
      return { png, apart: { mean: sum / ((small.data.length * 3) / 4), loud } };
    },
    { now: screenshot.toString('base64'), before: kept?.toString('base64'), width },
  );
}
