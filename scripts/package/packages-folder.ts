import { join } from 'node:path';
import { ROOT } from '../set-up/run.mjs';

/** Where packages are written. Git leaves it alone. */
export const PACKAGES_FOLDER = process.env.PACKAGES_FOLDER || join(ROOT, 'packages');
