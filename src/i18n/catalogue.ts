import type { analysis } from './en/analysis.ts';
import { app } from './en/app.ts';
import type { appLate } from './en/app-late.ts';
import type { beliefs } from './en/beliefs.ts';
import type { debrief } from './en/debrief.ts';
import type { gallery } from './en/gallery.ts';
import type { handIn } from './en/hand-in.ts';
import type { modelPage } from './en/model-page.ts';
import type { offline } from './en/offline.ts';
import type { pack } from './en/pack.ts';
import { page } from './en/page.ts';
import type { pageLate } from './en/page-late.ts';
import type { platform } from './en/platform.ts';
import { present } from './en/present.ts';
import type { presentLate } from './en/present-late.ts';
import type { projector } from './en/projector.ts';
import type { sequence } from './en/sequence.ts';
import type { sound } from './en/sound.ts';
import type { teach } from './en/teach.ts';
import type { teachAssign } from './en/teach-assign.ts';
import type { teachCheck } from './en/teach-check.ts';
import type { teachClass } from './en/teach-class.ts';
import type { teachKit } from './en/teach-kit.ts';
import type { teachPrivacy } from './en/teach-privacy.ts';

/** The English catalogue: the source language. What is told only after the first decision is in `englishLate` and `pageLate`. */
export const english = { ...app, ...page, ...present } as const;

/** The name of a message, such as 'page.decide'. */
export type MessageKey =
  | keyof typeof english
  | keyof typeof appLate
  | keyof typeof pageLate
  | keyof typeof presentLate
  | keyof typeof sequence
  | keyof typeof beliefs
  | keyof typeof projector
  | keyof typeof debrief
  | keyof typeof analysis
  | keyof typeof modelPage
  | keyof typeof gallery
  | keyof typeof teach
  | keyof typeof teachAssign
  | keyof typeof teachClass
  | keyof typeof teachKit
  | keyof typeof teachCheck
  | keyof typeof teachPrivacy
  | keyof typeof handIn
  | keyof typeof pack
  | keyof typeof offline
  | keyof typeof sound
  | keyof typeof platform;

/** Messages by name; a catalogue may hold a part of them. */
export type Catalogue = Readonly<Partial<Record<MessageKey, string>>>;
