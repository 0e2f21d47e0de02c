import { type Quarter, quarterOfYear, yearOf } from '../core/index.ts';
import { type Catalogue, english, type MessageKey } from './catalogue.ts';
import { formatMessage, type MessageValues } from './format-message.ts';
import { smallNumber } from './small-number.ts';

/** Words, numbers, money and dates in one language. Nothing here reads a clock. */
export interface Words {
  readonly locale: string;
  /** The message of the catalogue with its values filled in. */
  t(key: MessageKey, values?: MessageValues): string;
  /** Adds messages that were fetched later. A message that is not known yet shows as its name. */
  learn(more: Catalogue): void;
  /** 1940 → "1,940"; at most `decimals` digits after the point (0 unless told). */
  number(value: number, decimals?: number): string;
  /** 0.57 → "57%", to whole percent. */
  percent(share: number): string;
  /** Million euros → "€120 million", "€1.3 billion"; two significant digits above a billion. */
  money(millionEur: number): string;
  /** Whole points with their sign, a real minus and "±0": "+3", "−6", "±0". */
  signed(value: number): string;
  /** Million euros with their sign: "+€120 million", "−€80 million". */
  signedMoney(millionEur: number): string;
  /** 1 → "Q2 2019". */
  quarter(quarter: Quarter): string;
  /** "2019-03-11" → "11 March 2019"; "2019-03" → "March 2019"; "2019" → "2019"; anything else as it is. */
  date(iso: string): string;
  /** ["a", "b", "c"] → "a, b and c". */
  list(items: readonly string[]): string;
}

/** The locale that the page uses until there is a second language: English, dates with the day first. */
const DEFAULT_LOCALE = 'en-GB';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The Gregorian calendar by hand, because pure rooms have no clock and so no Date; months from 1. */
function daysSince1970(year: number, month: number, day: number): number {
  const march = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    365 * march +
    Math.floor(march / 4) -
    Math.floor(march / 100) +
    Math.floor(march / 400) +
    dayOfYear -
    719_468
  );
}

/** Words in the locale given (a BCP 47 tag); English text until other catalogues exist. Pure. */
export function createWords(locale: string = DEFAULT_LOCALE): Words {
  const numbers = new Map<number, Intl.NumberFormat>();
  const number = (value: number, decimals = 0) => {
    const small = smallNumber(value, locale);
    if (small !== undefined) return small.replace('-', '−');
    let format = numbers.get(decimals);
    if (!format) {
      format = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals });
      numbers.set(decimals, format);
    }
    // A small negative would otherwise print as "-0"; a real minus sign is as wide as a plus.
    return format.format(value).replace(/^-0$/, '0').replace('-', '−');
  };
  let known: Catalogue = english;
  // Made when first needed: making one costs milliseconds on a slow machine.
  let lists: Intl.ListFormat | undefined;
  const t = (key: MessageKey, values: MessageValues = {}) => formatMessage(known[key] ?? key, values, locale);
  const sign = (value: number) => (value > 0 ? '+' : value < 0 ? '−' : '±');

  const money = (millionEur: number) => {
    const size = millionEur < 0 ? -millionEur : millionEur;
    const billions = size >= 999.5;
    const amount = billions ? number(size / 1000, size < 9950 ? 1 : 0) : number(size);
    const minus = millionEur < 0 && amount !== '0' ? '−' : '';
    return minus + t(billions ? 'page.money.billion' : 'page.money.million', { amount });
  };

  return {
    locale,
    t,
    learn: (more) => {
      known = { ...known, ...more };
    },
    number,
    percent: (share) => `${number(share * 100)}%`,
    money,
    signed: (value) => {
      const whole = Math.round(value);
      return sign(whole) + number(whole < 0 ? -whole : whole);
    },
    signedMoney: (millionEur) => {
      const whole = Math.round(millionEur);
      return sign(whole) + money(whole < 0 ? -whole : whole);
    },
    quarter: (quarter) =>
      t('page.quarter', { quarter: quarterOfYear(quarter), year: String(yearOf(quarter)) }),
    date: (iso) => {
      const match = DATE.exec(iso);
      if (!match?.[2]) return iso;
      const [, year, month, day] = match;
      const time = new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: 'long',
        ...(day ? { day: 'numeric' } : {}),
        timeZone: 'UTC',
      });
      return time.format(daysSince1970(Number(year), Number(month), Number(day ?? 1)) * 86_400_000);
    },
    list: (items) => {
      lists ??= new Intl.ListFormat(locale, { type: 'conjunction' });
      return lists.format(items);
    },
  };
}
