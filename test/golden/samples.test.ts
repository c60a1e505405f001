import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { sampleReport, STORIES } from './sample-findings.ts';

describe('the report on a sample story', function () {
  this.timeout(60_000);

  for (const story of STORIES) {
    it(`${story}: is the one that is kept; UPDATE_GOLDEN=1 keeps a new one`, () => {
      const expected = path.join(import.meta.dirname, 'expected', `${story}.txt`);
      const report = sampleReport(story);
      if (process.env.UPDATE_GOLDEN) writeFileSync(expected, report);
      assert.equal(report, readFileSync(expected, 'utf8'));
    });
  }
});
