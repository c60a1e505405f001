import * as vscode from 'vscode';

/** A real editor on a busy machine: generous, but an endless wait still ends. */
const TEST_TIMEOUT_MS = 60_000;

/** The extension that is tested. */
const TESTED = 'second-source.second-source';

/** Mocha's build for browsers puts itself here. */
const { mocha } = globalThis as unknown as { readonly mocha: BrowserMocha };

/** Runs the suites once and writes what happens to a file through the editor's file system: this host has no other. */
export function runSuites(load: () => void): void {
  const settings = vscode.workspace.getConfiguration('suiteRunner');
  const file = settings.get<string>('results');
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!file || !folder) return;
  const results = folder.uri.with({ path: file });
  const partial = folder.uri.with({ path: `${file}.partial` });
  const lines: string[] = [];
  let writing = Promise.resolve();
  const say = (event: object): void => {
    lines.push(`${JSON.stringify(event)}\n`);
    const text = new TextEncoder().encode(lines.join(''));
    // Whole, so that whoever follows the file never reads half of it.
    writing = writing.then(async () => {
      await vscode.workspace.fs.writeFile(partial, text);
      await vscode.workspace.fs.rename(partial, results, { overwrite: true });
    });
  };
  void run(settings.get<string>('grep') ?? '', load, say).then(
    () => {
      say({ event: 'end' });
    },
    (error: unknown) => {
      say({ event: 'end', error: String(error) });
    },
  );
}

async function run(grep: string, load: () => void, say: (event: object) => void): Promise<void> {
  const tested = vscode.extensions.getExtension(TESTED);
  const started = performance.now();
  await tested?.activate();
  const activationMs = Math.round(performance.now() - started);
  const where = `${vscode.version}, extension host of the browser: ${String(tested?.extensionUri.scheme)}`;
  say({ event: 'start', editor: where, activationMs });
  // Mocha makes one with `new`.
  function Reporter(runner: Runner): void {
    report(runner, say);
  }
  mocha.setup({
    ui: 'bdd',
    timeout: TEST_TIMEOUT_MS,
    reporter: Reporter,
  });
  if (grep) mocha.grep(grep);
  load();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failed) => {
      if (failed > 0) reject(new Error(`${failed} failed`));
      else resolve();
    });
  });
}

function report(runner: Runner, say: (event: object) => void): void {
  runner.on('pass', (test) => {
    say({ event: 'pass', title: test.fullTitle(), ms: test.duration });
  });
  runner.on('fail', (test, error) => {
    say({ event: 'fail', title: test.fullTitle(), message: error?.message, stack: error?.stack });
  });
  runner.on('pending', (test) => {
    say({ event: 'skip', title: test.fullTitle() });
  });
}

interface Runner {
  on(event: 'pass' | 'fail' | 'pending', listener: (test: RunTest, error?: Error) => void): void;
}

interface RunTest {
  readonly duration?: number;
  fullTitle(): string;
}

interface BrowserMocha {
  setup(options: object): void;
  grep(pattern: string): void;
  run(done: (failed: number) => void): void;
}
