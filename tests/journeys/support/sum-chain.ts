import type { Locator } from '@playwright/test';

interface ShownGroup {
  readonly sum: string;
  readonly amounts: readonly string[];
}

/** A chain of causes as it stands on the page: text only, nothing computed. */
interface ShownChain {
  readonly total: string;
  readonly groups: readonly ShownGroup[];
}

/** Reads an unfolded chain of causes. */
async function readChain(chain: Locator): Promise<ShownChain> {
  return chain.evaluate((details) => ({
    total: [...details.querySelectorAll('p > b')].at(-1)?.textContent ?? '',
    groups: [...details.querySelectorAll('section')].map((section) => ({
      sum: section.querySelector('h3 > :last-child')?.textContent ?? '',
      amounts: [...section.querySelectorAll(':scope > ul > li > b')].map(
        (amount) => amount.textContent ?? '',
      ),
    })),
  }));
}

interface Amount {
  readonly value: number;
  /** How far the exact value may lie from the shown one. */
  readonly slack: number;
}

/** "−€1.3 billion" is −1300, give or take 50; whole points and millions are what they say. */
function parseAmount(text: string): Amount {
  const [, sign, digits = '', unit = ''] =
    /^([+−±])€?([\d,]+(?:\.\d+)?)(?: (million|billion))?$/.exec(text) ?? [];
  if (!sign) throw new Error(`no signed amount: “${text}”`);
  const factor = unit === 'billion' ? 1000 : 1;
  const size = Number(digits.replaceAll(',', '')) * factor;
  const slack = unit === 'billion' ? factor / (digits.includes('.') ? 20 : 2) : 0;
  return { value: sign === '−' ? -size : size, slack };
}

/** What does not add up in an unfolded chain, in words; nothing when all is well. */
export async function findWrongSums(chain: Locator): Promise<string[]> {
  const { total, groups } = await readChain(chain);
  const sums = groups.map(({ sum }) => sum);
  return [
    ...(groups.length === 0 ? [`nothing explains ${total}`] : []),
    ...groups.flatMap(({ sum, amounts }) => compare(amounts, sum)),
    ...compare(sums, total),
  ];
}

function compare(parts: readonly string[], whole: string): string[] {
  const amounts = [...parts, whole].map(parseAmount);
  const slack = amounts.reduce((sum, amount) => sum + amount.slack, 0);
  const expected = amounts.pop()?.value ?? 0;
  const sum = amounts.reduce((so, { value }) => so + value, 0);
  return Math.abs(sum - expected) > slack + 1e-6 ? [`${parts.join(' ')} is not ${whole}`] : [];
}
