export function Paragraphs({ of, class: name }: { readonly of: readonly string[]; readonly class?: string }) {
  if (of.length === 0) return null;
  return (
    <div class={`prose ${name ?? ''}`}>
      {of.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
