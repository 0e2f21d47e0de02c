/** What the port watches of the page it sounds in. */
export interface PagePresence {
  /** Nobody can see the page now. */
  readonly hidden: () => boolean;
  /** The person has clicked or typed on this page, without which browsers refuse to make a sound. */
  readonly touched: () => boolean;
  /** Calls back when either may have changed. Returns what ends the watch. */
  readonly watch: (onChange: () => void) => () => void;
}

const EVENTS = ['visibilitychange', 'pointerup', 'keydown'] as const;

/** The presence of the real page. Browsers that do not tell about clicks count as touched. */
export function createPagePresence(): PagePresence {
  return {
    hidden: () => document.hidden,
    touched: () => (navigator.userActivation as UserActivation | undefined)?.hasBeenActive ?? true,
    watch(onChange) {
      for (const event of EVENTS) document.addEventListener(event, onChange);
      return () => {
        for (const event of EVENTS) document.removeEventListener(event, onChange);
      };
    },
  };
}
