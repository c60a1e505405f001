import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editSidecar } from '../../src/engine/annotations/edit-sidecar.ts';
import { parseSidecar } from '../../src/engine/annotations/parse-sidecar.ts';
import { selectorOf } from '../../src/engine/annotations/quote-selector.ts';
import { applyEdits } from '../../src/engine/annotations/text-edits.ts';
import { type AnnotationView, viewAnnotation } from '../../src/engine/views/annotation-view.ts';
import { drifted, type LiveAnnotation, settle, typeIn } from '../../src/vscode/annotations/live-places.ts';
import { propertyRuns } from '../harness/property-runs.ts';

const LINE = 'The quay was closed on Monday after the storm had passed over.\n';

/** An article whose annotated words are in brackets, with what the engine makes of its sidecar. */
class Desk {
  text: string;
  sidecar: string;
  live: readonly LiveAnnotation[] = [];

  constructor(marked: string) {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    this.text = marked.replace(/[[\]]/g, '');
    this.sidecar = `annotations:\n  - {id: A, kind: note, text: x, at: ${JSON.stringify(selectorOf(this.text, { start, end }))}}\n`;
    this.analyse();
  }

  get views(): readonly AnnotationView[] {
    return parseSidecar(this.sidecar, this.text).annotations.map(viewAnnotation);
  }

  type(start: number, end: number, text: string): void {
    const edits = [{ span: { start, end }, text }];
    this.text = applyEdits(this.text, edits);
    this.live = typeIn(this.live, edits);
  }

  /** What follows a pause; `seen`: whether every change was typed here. */
  analyse(seen = true): void {
    this.live = settle(this.views, seen ? this.live : [], this.text);
  }

  save(): void {
    for (const { view, place } of drifted(this.live)) {
      if (!place || this.text.slice(place.start, place.end) !== view.exact) continue;
      const made = { at: '2026-03-09T08:00:00Z' };
      const edit = editSidecar(this.sidecar, this.text, { kind: 'reanchor', id: view.id, span: place, made });
      assert.ok(edit.ok);
      this.sidecar = edit.text;
    }
  }

  get start(): number | undefined {
    return this.live.find(({ place }) => place)?.place?.start;
  }

  /** The text with the place in brackets. */
  get shown(): string {
    const [{ place } = { place: undefined }] = this.live;
    if (!place) return 'nowhere';
    return `${this.text.slice(0, place.start)}[${this.text.slice(place.start, place.end)}]${this.text.slice(place.end)}`;
  }
}

describe('annotations while an article is typed in', () => {
  it('follow each key, and the analysis agrees', () => {
    const desk = new Desk('The [old quay] was closed.');
    desk.type(0, 3, 'On Monday the');
    assert.equal(desk.shown, 'On Monday the [old quay] was closed.');
    desk.analyse();
    assert.equal(desk.shown, 'On Monday the [old quay] was closed.');
    assert.deepEqual(drifted(desk.live), []);
  });

  it('stay with their own words when a copy of the paragraph is put above, also after a save and a reload', () => {
    const desk = new Desk(LINE.replace('Monday', '[Monday]'));
    desk.type(0, 0, LINE.repeat(3));
    desk.analyse();
    const own = 3 * LINE.length + LINE.indexOf('Monday');
    assert.equal(desk.start, own);
    desk.save();
    desk.analyse(false);
    assert.equal(desk.start, own);
  });

  it('are not taken for a lookalike when the text changed out of sight', () => {
    const desk = new Desk(LINE.replace('Monday', '[Monday]'));
    desk.text = LINE.replace('was closed', 'stood open').replace('storm', 'fire') + desk.text;
    desk.analyse(false);
    assert.equal(
      desk.start,
      LINE.replace('was closed', 'stood open').replace('storm', 'fire').length + LINE.indexOf('Monday'),
    );
  });

  it('have no place once their words are gone, and none is written down for them', () => {
    const desk = new Desk('The quay was closed by [the harbour master] on Monday, as planned.');
    const before = desk.sidecar;
    desk.type(23, 41, 'nobody');
    assert.equal(desk.shown, 'nowhere');
    desk.analyse();
    desk.save();
    assert.equal(desk.sidecar, before);
  });

  it('never stand at other words than theirs or a near copy, whatever is typed, and are all still there', () => {
    const typed = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 20 }),
      text: fc.constantFrom('', 'x', ' and ', 'Monday ', LINE),
    });
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 12 }), fc.nat({ max: 5 }), (keys, pause) => {
        const desk = new Desk(`Nobody knew. ${LINE}${LINE.replace('Monday', '[Monday]')}It was late.`);
        keys.forEach(({ at, length, text }, i) => {
          const start = at % (desk.text.length + 1);
          desk.type(start, Math.min(desk.text.length, start + length), text);
          if (i % (pause + 1) === pause) {
            desk.analyse();
            desk.save();
          }
        });
        desk.analyse();
        desk.save();
        assert.equal(desk.live.length, 1);
        for (const { view, place } of desk.live) {
          if (!place || view.isChanged) continue;
          assert.equal(desk.text.slice(place.start, place.end), 'Monday');
        }
      }),
      propertyRuns(400),
    );
  });
});
