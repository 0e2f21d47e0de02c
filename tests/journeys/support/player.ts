import { expect, type Locator, type Page } from '@playwright/test';
import { takeOfficeInGermany } from './germany.ts';
import { words } from './words.ts';

const { t } = words;

/** Someone at the page with a mouse. Each method waits until the page stands where it leads. */
export class Player {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get heading(): Locator {
    return this.page.getByRole('main').getByRole('heading', { level: 1 });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  dialog(name: string): Locator {
    return this.page.getByRole('dialog', { name, exact: true });
  }

  get options(): Locator {
    return this.page.getByRole('group', { name: t('page.decision.options') }).getByRole('radio');
  }

  get reasons(): Locator {
    return this.page.getByRole('group', { name: t('page.decision.reason') }).getByRole('radio');
  }

  get closedItems(): Locator {
    return this.button(new RegExp(`^${t('page.inbox.open')}\\s*:`));
  }

  get next(): Locator {
    return this.button(/^Next:/);
  }

  /** The screen is told by the title of the page. */
  async isAt(screen: Screen): Promise<void> {
    const name = screen === 'home' ? /^Trusted Vendor$/ : new RegExp(`^${t(`page.screen.${screen}`)} · `);
    await expect(this.page).toHaveTitle(name);
    await expect(this.heading).toBeVisible();
    // A message that has not arrived shows as its name.
    await expect(this.page.locator('body')).not.toContainText(/\b(page|app|present)\.[a-z]/);
  }

  async openHome(query = ''): Promise<void> {
    await this.page.goto(`/${query}`);
    await this.isAt('home');
  }

  async takeOffice(): Promise<void> {
    await this.button(takeOfficeInGermany).click();
    await this.isAt('oath');
  }

  async swear({ short = false, practice = false } = {}): Promise<void> {
    await this.page.getByRole('radio', { name: t('present.factor.subtler-approach') }).check();
    if (short) await this.page.getByRole('radio', { name: /^Short/ }).check();
    if (practice) await this.page.getByRole('radio', { name: t('page.oath.practice') }).check();
    await this.button(t('page.oath.start')).click();
    await this.isAt('brief');
  }

  async read(): Promise<void> {
    await this.button(t('page.brief.read')).click();
    await this.isAt('inbox');
  }

  /** The item of whoever waits first, also after it was opened. */
  async firstClosedItem(): Promise<Locator> {
    const name = (await this.closedItems.first().innerText()).replace(/^[^:]*:\s*/, '');
    const heading = this.page.getByRole('heading', { name, exact: true });
    return this.page.getByRole('main').getByRole('listitem').filter({ has: heading });
  }

  /** Opens the first closed item and rates what it claims. */
  async hear(rating = 4): Promise<void> {
    const item = await this.firstClosedItem();
    await this.closedItems.first().click();
    await item.getByRole('radio', { name: new RegExp(`^${rating}`) }).check();
  }

  async toTable(): Promise<void> {
    await this.button(t('page.inbox.table')).click();
    await this.isAt('decision');
  }

  async decide(option = 0, reason = 0): Promise<void> {
    await this.options.nth(option).check();
    await this.reasons.nth(reason).check();
    await this.button(t('page.decision.decide')).click();
    await this.isAt('outcome');
  }

  async goOn(to: Screen): Promise<void> {
    await this.next.click();
    await this.isAt(to);
  }

  async lookBack(): Promise<void> {
    await this.button(t('page.epilogue.debrief')).click();
    await this.isAt('debrief');
  }

  /** From the first page to the first decision with nothing heard. */
  async reachFirstDecision(query = ''): Promise<void> {
    await this.openHome(query);
    await this.takeOffice();
    await this.swear();
    await this.read();
    await this.toTable();
  }

  async enterCode(code: string): Promise<void> {
    await this.button(t('page.code.enter')).click();
    await this.isAt('code');
    await this.typeCode(code);
  }

  async typeCode(code: string): Promise<void> {
    await this.page.getByRole('textbox', { name: t('page.code.field') }).fill(code);
    await this.button(t('page.code.open')).click();
  }

  /** Comes to a step of a run by its code. */
  async openAt(code: string, screen: Screen, query = ''): Promise<void> {
    await this.openHome(query);
    await this.enterCode(code);
    await this.isAt(screen);
  }

  async openMenu(): Promise<Locator> {
    await this.button(t('page.menu')).click();
    return this.dialog(t('page.menu'));
  }

  async openFromMenu(kind: 'sources' | 'glossary' | 'settings'): Promise<Locator> {
    const menu = await this.openMenu();
    await menu.getByRole('button', { name: t(`page.${kind}`), exact: true }).click();
    return this.dialog(t(`page.${kind}`));
  }

  /** The code of the run, read in the menu. */
  async readCode(): Promise<string> {
    const menu = await this.openMenu();
    const code = await menu.getByRole('code').innerText();
    await this.page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    return code.replaceAll('\u200b', '').trim();
  }
}

export type Screen =
  | 'home'
  | 'code'
  | 'assigned'
  | 'oath'
  | 'brief'
  | 'inbox'
  | 'decision'
  | 'outcome'
  | 'epilogue'
  | 'debrief';
