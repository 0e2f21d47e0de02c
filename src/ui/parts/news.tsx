import type { NewsView } from '../../present/index.ts';
import { Elsewhere } from './elsewhere.tsx';
import { Paragraphs } from './paragraphs.tsx';
import { Person } from './person.tsx';
import { SourcesLine } from './sources-line.tsx';
import { StoryPicture } from './story-picture.tsx';

/** Something that others did this quarter. */
export function News({ news }: { readonly news: NewsView }) {
  return (
    <article class="news">
      <div class="news-story">
        <StoryPicture name={news.picture} />
        <h3>{news.headline}</h3>
        <Paragraphs of={news.paragraphs} />
      </div>
      <Person person={news.person} size={36} />
      <SourcesLine facts={news.facts} />
      <Elsewhere note={news.elsewhere} />
    </article>
  );
}
