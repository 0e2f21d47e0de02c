import '../styles/model.css';
import type { ModelView } from '../../present/index.ts';
import { ModelSection } from '../parts/model-section.tsx';
import { Paragraphs } from '../parts/paragraphs.tsx';

/** What the simulation says of real countries, held against the record: its misses as large as its hits. The heading waits for nobody. */
export function ModelScreen({ model }: { readonly model: ModelView }) {
  const { counts, fitted, sections, lists, words } = model;
  return (
    <>
      <Paragraphs of={model.lead} class="lead" />
      <nav class="model-nav no-print" aria-label={words.jump}>
        <ul>
          {[...lists, ...sections].map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                class="link"
                onClick={() => {
                  const heading = document.getElementById(`model-${id}`);
                  heading?.scrollIntoView();
                  heading?.focus({ preventScroll: true });
                }}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div class="halves">
        <section>
          <h2 id="model-count">{counts.title}</h2>
          <table class="counts" aria-labelledby="model-count">
            <thead>
              <tr>
                {counts.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {counts.rows.map(({ id, label, cells, sum }) => (
                <tr key={id} class={sum ? 'sum' : undefined}>
                  <th scope="row">{label}</th>
                  {cells.map((cell, index) => (
                    // Cells of a row stay where they are.
                    <td key={counts.head[index + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p class="small mute">{counts.note}</p>
        </section>
        <section class="prose">
          <h2>{fitted.title}</h2>
          {fitted.paragraphs.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      </div>
      <div class="halves">
        {lists.map(({ id, title, lines }) => (
          <section key={id} class="card">
            <h2 id={`model-${id}`} tabIndex={-1}>
              {title}
            </h2>
            <ul class="model-lines">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {sections.map((section) => (
        <ModelSection key={section.id} section={section} words={words} />
      ))}
    </>
  );
}
