import type { ModelSectionView, ModelView } from '../../present/index.ts';
import { FactLinks } from './fact-links.tsx';
import { LaneLegend } from './lane-legend.tsx';
import { Lanes } from './lanes.tsx';

interface ModelSectionProps {
  readonly section: ModelSectionView;
  readonly words: ModelView['words'];
}

/** One kind of figure: words, a picture, and a table of every figure with who stands behind it. */
export function ModelSection({ section, words }: ModelSectionProps) {
  const { id, title, paragraphs, pictures, rows } = section;
  const { head } = words;
  return (
    <section class="model-part">
      <h2 id={`model-${id}`} tabIndex={-1}>
        {title}
      </h2>
      {paragraphs.map((text) => (
        <p key={text} class="model-text">
          {text}
        </p>
      ))}
      <LaneLegend legend={words.legend} />
      <div class={pictures.length > 1 ? 'model-pictures' : 'model-alone'}>
        {pictures.map((picture) => (
          <Lanes key={picture.id} picture={picture} legend={words.legend} titled={pictures.length > 1} />
        ))}
      </div>
      <details class="model-figures">
        <summary>{words.figures}</summary>
        <div class="model-table">
          <table>
            <thead>
              <tr>
                <th scope="col">{head.what}</th>
                <th scope="col">{head.set}</th>
                <th scope="col">{head.model}</th>
                <th scope="col">{head.record}</th>
                <th scope="col">{head.off}</th>
                <th scope="col">{head.verdict}</th>
                <th scope="col">{head.source}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.what}</th>
                  <td>{row.set}</td>
                  <td>{row.model}</td>
                  <td>{row.record}</td>
                  <td>{row.off}</td>
                  <td class={row.missed ? 'missed' : undefined}>{row.verdict}</td>
                  <td class="small">
                    <FactLinks facts={row.facts} />
                    {row.notes.map((note) => (
                      <p key={note} class="mute">
                        {note}
                      </p>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
