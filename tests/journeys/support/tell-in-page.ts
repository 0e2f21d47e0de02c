/** Entry of the bundle that plays runs in a browser, for comparison with Node. */
import { tellSteps } from './tell-run.ts';

Object.assign(globalThis, { tellSteps });
