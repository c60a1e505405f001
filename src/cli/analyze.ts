import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Engine } from '../engine/engine.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly group?: string;
}

/** Reads one article a line, prints one record an article and one a group. */
export async function analyzeLines(input: Readable, output: Writable): Promise<void> {
  const engine = new Engine();
  const ids: string[] = [];
  for await (const line of createInterface({ input })) {
    if (!line.trim()) continue;
    const { id, text, published, outlet, group } = JSON.parse(line) as Line;
    ids.push(id);
    await engine.setArticles([
      {
        id,
        group: group ?? '',
        version: 1,
        text,
        ...(published === undefined ? {} : { published }),
        ...(outlet === undefined ? {} : { outlet }),
      },
    ]);
  }
  for (const id of ids) {
    const view = await engine.article(id);
    if (view) output.write(JSON.stringify(view.record) + '\n');
  }
  for (const record of engine.entitiesRecords()) output.write(JSON.stringify(record) + '\n');
}
