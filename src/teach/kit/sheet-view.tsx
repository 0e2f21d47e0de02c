import { letterOf } from './kit-matter.ts';
import type { Block, Sheet } from './sheet.ts';

interface SheetViewProps {
  readonly sheet: Sheet;
  /** Which document of which scenario it belongs to; stands above the title, also on paper. */
  readonly kicker: string;
  /** Where no title of a document stands above it. */
  readonly titleAs?: 'h2' | 'h3';
}

/** A sheet on the screen and on paper. */
export function SheetView({ sheet, kicker, titleAs: Title = 'h3' }: SheetViewProps) {
  return (
    <section class="kit-sheet">
      <p class="kicker">{kicker}</p>
      <Title class="kit-title">{sheet.title}</Title>
      {numbered(sheet.blocks).map(({ block, n }, index) => (
        <BlockView
          key={index}
          block={block}
          n={n}
          title={sheet.title}
          headingAs={Title === 'h2' ? 'h3' : 'h4'}
        />
      ))}
    </section>
  );
}

/** Tasks are counted from 1. */
function numbered(blocks: readonly Block[]): readonly { readonly block: Block; readonly n: number }[] {
  let n = 0;
  return blocks.map((block) => ({ block, n: block.kind === 'task' ? ++n : 0 }));
}

interface BlockViewProps {
  readonly block: Block;
  readonly n: number;
  /** Of the sheet. */
  readonly title: string;
  readonly headingAs: 'h3' | 'h4';
}

function BlockView({ block, n, title, headingAs: Heading }: BlockViewProps) {
  switch (block.kind) {
    case 'heading':
      return <Heading class="kit-heading">{block.text}</Heading>;
    case 'text':
      return <p class={block.small ? 'small mute' : undefined}>{block.text}</p>;
    case 'list': {
      const items = block.items.map((item) => <li key={item}>{item}</li>);
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'pairs':
      return (
        <dl class="kit-pairs">
          {block.rows.map(([term, text], index) => (
            <div key={index}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <TableView block={block} title={title} />;
    case 'ticks':
      return (
        <div class="kit-ticks">
          <b>{block.label}</b>
          <ul>
            {block.items.map((item) => (
              <li key={item}>
                <span class="kit-box" aria-hidden="true" /> {item}
              </li>
            ))}
          </ul>
        </div>
      );
    case 'lines':
      return (
        <div class="kit-lines">
          <b>{block.label}</b>
          <Lines count={block.count} />
        </div>
      );
    case 'task':
      return (
        <div class="kit-task">
          <p>
            <b>{n}.</b> {block.text}
          </p>
          {block.options.length > 0 && (
            <ul>
              {block.options.map((option, index) => (
                <li key={option}>
                  <span class="kit-box" aria-hidden="true" /> {letterOf(index)}. {option}
                </li>
              ))}
            </ul>
          )}
          {block.lines.map((line) => (
            <div key={line} class="kit-lines">
              {line}
              <Lines count={2} />
            </div>
          ))}
        </div>
      );
    case 'sources':
      return (
        <ul class="kit-sources">
          {block.items.map(({ says, from, url }) => (
            <li key={says}>
              {says}{' '}
              <span class="small mute">
                {from}{' '}
                <a href={url} target="_blank" rel="noreferrer">
                  {url}
                </a>
              </span>
            </li>
          ))}
        </ul>
      );
  }
}

interface TableViewProps {
  readonly block: Extract<Block, { kind: 'table' }>;
  readonly title: string;
}

function TableView({ block, title }: TableViewProps) {
  return (
    // A wide table is moved sideways by itself; the keyboard must reach it to do so.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
    <section class="kit-scroll" tabIndex={0} aria-label={`${title}: ${block.caption}`}>
      <table class="kit-table">
        <caption>{block.caption}</caption>
        <thead>
          <tr>
            {block.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={column}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Lines({ count }: { readonly count: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        <div key={line} class="kit-line" />
      ))}
    </div>
  );
}
