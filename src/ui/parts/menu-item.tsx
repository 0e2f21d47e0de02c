interface MenuItemProps {
  readonly label: string;
  readonly hint?: string;
  readonly onPick: () => void;
}

export function MenuItem({ label, hint, onPick }: MenuItemProps) {
  return (
    <li>
      <button type="button" onClick={onPick}>
        {label}
        {hint && <span class="small mute">{hint}</span>}
      </button>
    </li>
  );
}
