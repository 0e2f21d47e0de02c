import { expect, type Locator, type Page } from '@playwright/test';

/** Someone who has nothing but a keyboard. */
export class Keys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Presses Tab until something has the focus; everything on the way must show that it has it. */
  async tabTo(target: Locator, { backwards = false, most = 60 } = {}): Promise<void> {
    await target.waitFor();
    for (let press = 0; press < most; press++) {
      await this.press(backwards ? 'Shift+Tab' : 'Tab');
      const stop = await describeFocus(this.page);
      expect(stop.trouble, stop.name).toBe('');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab never came to ${target}`);
  }

  /** Moves through a group of radio buttons until one is chosen. */
  async arrowTo(target: Locator): Promise<void> {
    for (let press = 0; press < 12; press++) {
      if (await target.isChecked()) return;
      await this.press('ArrowDown');
    }
    throw new Error(`the arrows never came to ${target}`);
  }

  /** The names of everything that Tab reaches, until it starts anew. */
  async walkAround(): Promise<readonly string[]> {
    const names: string[] = [];
    const seen = new Set<string>();
    for (let press = 0; press < 150; press++) {
      await this.press('Tab');
      const { name, place } = await describeFocus(this.page);
      if (seen.has(place)) return names;
      seen.add(place);
      if (place !== '') names.push(name);
    }
    throw new Error(`Tab is caught: ${names.slice(-3).join(', ')}`);
  }
}

interface Stop {
  readonly name: string;
  /** Which element of the page it is; empty outside of it. */
  readonly place: string;
  /** Why nobody could see that it has the focus. */
  readonly trouble: string;
}

async function describeFocus(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body)
      return { name: '', place: '', trouble: '' };
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const shown = label ?? element;
    const name = (element.getAttribute('aria-label') ?? shown.textContent ?? '').trim().slice(0, 60);
    const place = String([...document.querySelectorAll('*')].indexOf(element));

    // The ring may be drawn around the thing itself, its label or the card that it fills.
    let around: HTMLElement | null = element;
    let ring = false;
    for (let depth = 0; around && depth < 4; depth++, around = around.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(around);
      ring ||= outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    }
    if (!ring) return { name, place, trouble: 'no ring around what has the focus' };

    const box = shown.getBoundingClientRect();
    const inside = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [box.left + box.width * x, box.top + box.height * y] as const),
    );
    const seen = inside.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (shown.contains(top) || top.contains(shown));
    });
    return { name, place, trouble: seen ? '' : 'what has the focus is out of sight' };
  });
}
