import assert from 'node:assert/strict';
import { HELP } from '../../src/cli/help.ts';
import { wantsColor } from '../../src/cli/paint.ts';
import { type Command, parseCommand } from '../../src/cli/parse-command.ts';
import { FINDING_CODES } from '../../src/engine/model/kinds.ts';
import { DEFAULT_SEVERITIES } from '../../src/engine/model/options.ts';

function wrongMessage(...args: string[]): string {
  const command = parseCommand(args);
  assert.equal(command.kind, 'wrong', args.join(' '));
  return command.message;
}

function checkRequest(...args: string[]): Extract<Command, { kind: 'check' }> {
  const command = parseCommand(['check', ...args]);
  assert.equal(command.kind, 'check', args.join(' '));
  return command;
}

describe('the arguments', () => {
  it('have defaults', () => {
    assert.deepEqual(checkRequest('a.txt', 'folder'), {
      kind: 'check',
      request: {
        paths: ['a.txt', 'folder'],
        format: 'pretty',
        failOn: 'warning',
        strictness: 'normal',
        severities: DEFAULT_SEVERITIES,
        verbose: false,
      },
      color: undefined,
    });
  });

  it('may stand in any order, and a path may begin with a dash after --', () => {
    const { request, color } = checkRequest(
      'a',
      '--format=json',
      '--fail-on',
      'never',
      '--color',
      '--',
      '-b',
    );
    assert.deepEqual(
      [request.paths, request.format, request.failOn, color],
      [['a', '-b'], 'json', 'never', true],
    );
    assert.equal(checkRequest('--no-color', 'a').color, false);
  });

  it('say how sure a difference must be', () => {
    assert.equal(checkRequest('--strictness', 'strict', 'a').request.strictness, 'strict');
    assert.match(wrongMessage('check', '--strictness', 'hard', 'a'), /--strictness/);
  });

  it('set the severity of one finding or of a family', () => {
    const { severities } = checkRequest(
      ...[
        '--severity',
        'conflict/date=error',
        '--severity',
        'unsupported=hint',
        '--off',
        'common-origin',
        'a',
      ],
    ).request;
    for (const code of FINDING_CODES) {
      const expected = code.startsWith('unsupported/')
        ? 'hint'
        : { 'conflict/date': 'error', 'common-origin': 'off' }[code as string];
      assert.equal(severities[code], expected ?? DEFAULT_SEVERITIES[code], code);
    }
  });

  it('are told in plain words when they make no sense', () => {
    assert.match(wrongMessage(), /say what to do/);
    assert.match(wrongMessage('chekc'), /no command chekc/);
    assert.match(wrongMessage('--colour'), /no option --colour/);
    assert.match(wrongMessage('check'), /name at least one file or folder/);
    assert.equal(
      wrongMessage('check', '--fromat=json', 'a'),
      'there is no option --fromat; did you mean --format?',
    );
    assert.equal(wrongMessage('check', '--zzz', 'a'), 'there is no option --zzz');
    assert.match(
      wrongMessage('check', '--format', 'xml', 'a'),
      /--format is one of pretty, json; it has xml/,
    );
    assert.match(wrongMessage('check', '--fail-on', 'info', 'a'), /error, warning, information, hint, never/);
    assert.match(wrongMessage('check', '--severity', 'conflict/date', 'a'), /wants CODE=LEVEL/);
    assert.match(
      wrongMessage('check', '--severity', 'conflict/dates=off', 'a'),
      /no finding conflict\/dates;/,
    );
    assert.match(wrongMessage('check', '--off', 'conf', 'a'), /no finding conf;/);
    assert.match(wrongMessage('check', 'a', '--format'), /--format.* argument missing/);
    assert.match(wrongMessage('check', '--verbose=yes', 'a'), /--verbose.* does not take an argument/);
    assert.match(wrongMessage('analyze'), /name at least one file or folder, or give --stdin-jsonl/);
    assert.match(wrongMessage('analyze', '--stdin-jsonl', 'a'), /not both/);
    assert.match(wrongMessage('help', 'us'), /no command us/);
  });

  it('ask for help wherever they do', () => {
    for (const [args, topic] of [
      [['--help'], 'main'],
      [['-h'], 'main'],
      [['help'], 'main'],
      [['help', 'check'], 'check'],
      [['check', '--help'], 'check'],
      [['analyze', 'a', '-h'], 'analyze'],
    ] as const)
      assert.deepEqual(parseCommand(args), { kind: 'help', topic });
  });
});

describe('the help', () => {
  it('fits into 80 columns and names every option and severity', () => {
    for (const page of Object.values(HELP)) {
      assert.ok(page.split('\n').every((line) => line.length <= 80));
      assert.ok(page.endsWith('\n'));
    }
    for (const word of ['--format', '--fail-on', '--severity', '--off', '--no-color', '--verbose', 'never'])
      assert.ok(HELP.check.includes(word), word);
    assert.ok(HELP.analyze.includes('--stdin-jsonl'));
    for (const topic of ['check', 'analyze', 'report'] as const) assert.ok(HELP[topic].includes('--cache'));
  });
});

describe('colour', () => {
  it('follows the option, then FORCE_COLOR, then NO_COLOR, then the terminal', () => {
    assert.equal(wantsColor(true, { NO_COLOR: '1' }, false), true);
    assert.equal(wantsColor(false, { FORCE_COLOR: '1' }, true), false);
    assert.equal(wantsColor(undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, false), true);
    assert.equal(wantsColor(undefined, { FORCE_COLOR: '0' }, true), false);
    assert.equal(wantsColor(undefined, { NO_COLOR: '1' }, true), false);
    assert.equal(wantsColor(undefined, { NO_COLOR: '' }, true), true);
    assert.equal(wantsColor(undefined, { TERM: 'dumb' }, true), false);
    assert.equal(wantsColor(undefined, {}, true), true);
    assert.equal(wantsColor(undefined, {}, false), false);
  });
});
