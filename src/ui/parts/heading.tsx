interface HeadingProps {
  readonly kicker?: string;
  readonly children: string;
}

/** The heading of a screen; the focus comes here when the screen changes. */
export function Heading({ kicker, children }: HeadingProps) {
  return (
    <>
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 tabIndex={-1}>{children}</h1>
    </>
  );
}
