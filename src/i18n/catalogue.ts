import { app } from './en/app.ts';
import { page } from './en/page.ts';
import { present } from './en/present.ts';

/** The English catalogue: the source language, and the list of keys that every other language must have. */
export const english = { ...app, ...page, ...present } as const;

/** The name of a message, such as 'page.decide'. */
export type MessageKey = keyof typeof english;
export type Catalogue = Readonly<Record<MessageKey, string>>;
