import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseSidecar } from '../../src/engine/annotations/parse-sidecar.ts';
import { type FileAccess, replaceFile } from '../../src/host/replace-file.ts';

const CHILD = path.join(import.meta.dirname, 'write-many.ts');

describe('sidecars of a process that is killed while it writes', function () {
  this.timeout(120_000);

  const folder = mkdtempSync(path.join(tmpdir(), 'second-source-killed-'));

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are whole, old or new, whenever it was killed', async () => {
    let rounds = 0;
    for (const killAfter of [1, 3, 5]) {
      const child = spawn(process.execPath, ['--import', 'tsx', CHILD, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const seen = await new Promise<number>((resolve) => {
        let lines = 0;
        child.stdout.on('data', (chunk: Buffer) => {
          lines += chunk.toString().split('\n').length - 1;
          if (lines >= killAfter) resolve(lines);
        });
      });
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      assert.equal(child.signalCode, 'SIGKILL', 'it was still writing');
      rounds += seen;
      const sidecars = readdirSync(folder).filter((name) => name.endsWith('.annotations.yaml'));
      assert.equal(sidecars.length, 20);
      for (const name of sidecars) {
        const { annotations, problems, writable } = parseSidecar(
          readFileSync(path.join(folder, name), 'utf8'),
          'The quay was closed on Monday.',
        );
        assert.deepEqual([problems, writable], [[], true], name);
        // No round that was over is lost, and nothing is half there.
        assert.ok(annotations.length >= rounds, `${name} has ${annotations.length} of ${rounds}`);
        assert.ok(annotations.every(({ body }) => body.kind === 'note' && body.text.endsWith(' long ')));
      }
    }
  });
});

describe('a file that is replaced whole', () => {
  /** A folder in memory that refuses one step. */
  function refusing(step: 'write' | 'rename' | 'none'): {
    readonly files: Map<string, string>;
    readonly access: FileAccess<string>;
  } {
    const files = new Map([['a', 'old']]);
    const refuse = (now: string): void => {
      if (now === step) throw new Error(`ENOSPC: no space left on device, ${now}`);
    };
    const access: FileAccess<string> = {
      temporary: (name) => `${name}.tmp`,
      write: async (name, bytes) => {
        // A full disk takes a part of a file before it says so.
        files.set(name, new TextDecoder().decode(bytes).slice(0, step === 'write' ? 1 : undefined));
        await Promise.resolve();
        refuse('write');
      },
      rename: async (from, to) => {
        refuse('rename');
        files.set(to, files.get(from) ?? '');
        files.delete(from);
        return Promise.resolve();
      },
      remove: (name) => {
        files.delete(name);
        return Promise.resolve();
      },
    };
    return { files, access };
  }

  it('holds the new bytes afterwards, and nothing lies beside it', async () => {
    const { files, access } = refusing('none');
    await replaceFile(access, 'a', new TextEncoder().encode('new'));
    assert.deepEqual([...files], [['a', 'new']]);
  });

  for (const step of ['write', 'rename'] as const)
    it(`holds the old bytes where the disk refuses to ${step}, which is told`, async () => {
      const { files, access } = refusing(step);
      await assert.rejects(replaceFile(access, 'a', new TextEncoder().encode('new')), /ENOSPC/);
      assert.deepEqual([...files], [['a', 'old']]);
    });
});
