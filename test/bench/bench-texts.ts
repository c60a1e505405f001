import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { ArticleFacts } from '../../src/engine/model/article-facts.ts';

const shared = path.resolve(process.env.SECOND_SOURCE_DATA ?? '../shared');

/**
 * The development data where it is there (SECOND_SOURCE_DATA, or `../shared` beside the repository), else the samples.
 *
 * @throws Error of `node:fs` where they cannot be read
 */
export function readTexts(): { readonly name: string; readonly articles: readonly ArticleFacts[] } {
  const clusters = path.join(shared, 'data', 'xdoc', 'ecbplus-dev.jsonl');
  if (existsSync(clusters)) {
    const lines = readFileSync(clusters, 'utf8').split('\n').filter(Boolean);
    return {
      name: 'real news clusters',
      articles: lines.flatMap((line) => {
        const { topic, docs } = JSON.parse(line) as Line;
        return docs.map(({ id, text }) => ({ id: `${topic}/${id}`, group: topic, version: 1, text }));
      }),
    };
  }
  const folder = 'samples/harbour-summit';
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return {
    name: 'the samples',
    articles: files.map((id) => ({
      id,
      group: '',
      version: 1,
      text: readFileSync(path.join(folder, id), 'utf8'),
    })),
  };
}

/** A line of the development data. */
interface Line {
  readonly topic: string;
  readonly docs: readonly { readonly id: string; readonly text: string; readonly published?: string }[];
}
