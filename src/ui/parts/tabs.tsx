import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';

interface TabListProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: T; readonly label: string }[];
  readonly now: T;
  readonly onPick: (id: T) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Tabs as screen readers know them: one stop for Tab, arrows between them. */
export function TabList<T extends string>({ label, tabs, now, onPick }: TabListProps<T>) {
  const move = (event: TargetedKeyboardEvent<HTMLDivElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.id === now);
    const last = tabs.length - 1;
    const next = step === -Infinity ? 0 : step === Infinity ? last : (at + step + tabs.length) % tabs.length;
    const target = tabs[next];
    if (!target) return;
    onPick(target.id);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${target.id}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`tab-${tab.id}`}
          class={tab.id === now ? 'button primary' : 'button'}
          aria-selected={tab.id === now}
          aria-controls={`part-${tab.id}`}
          tabIndex={tab.id === now ? 0 : -1}
          onClick={() => onPick(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly id: string;
  readonly shown: boolean;
  readonly children: ComponentChildren;
}

export function TabPanel({ id, shown, children }: TabPanelProps) {
  return (
    <div class="part" role="tabpanel" id={`part-${id}`} aria-labelledby={`tab-${id}`} hidden={!shown}>
      {children}
    </div>
  );
}
