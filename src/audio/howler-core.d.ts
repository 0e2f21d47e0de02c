declare module 'howler/dist/howler.core.min.js' {
  import type { Howl, Howler } from 'howler';

  /** Bundlers hand over this CommonJS file as its default export. */
  const core: { readonly Howl: typeof Howl; readonly Howler: typeof Howler };
  export default core;
}
