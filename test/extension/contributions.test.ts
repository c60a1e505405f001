import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What the manifest contributes, as far as it is held to rules here. */
interface Contributes {
  readonly commands: readonly { command: string; title: string; category: string; icon?: string }[];
  readonly keybindings: readonly {
    command: string;
    key: string;
    mac?: string;
    when: string;
    args?: { commands: readonly (string | { command: string })[] };
  }[];
  readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
  readonly submenus: readonly { id: string; label: string }[];
  readonly views: Readonly<Record<string, readonly { id: string; icon: string }[]>>;
  readonly viewsContainers: { readonly activitybar: readonly { id: string; icon: string }[] };
  readonly viewsWelcome: readonly { view: string; when: string; contents: string }[];
  readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  readonly semanticTokenTypes: readonly { id: string; description: string }[];
  readonly semanticTokenScopes: readonly { scopes: Readonly<Record<string, readonly string[]>> }[];
  readonly languages: readonly { configuration: string }[];
  readonly grammars: readonly { path: string }[];
  readonly yamlValidation: readonly { url: string }[];
}

interface MenuItem {
  readonly command?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly group?: string;
}

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface Setting {
  readonly order?: number;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly properties?: Readonly<Record<string, Setting>>;
}

const manifest = readFileSync(path.join(ROOT, 'package.json'), 'utf8');
const { contributes } = JSON.parse(manifest) as { readonly contributes: Contributes };
const texts = JSON.parse(readFileSync(path.join(ROOT, 'package.nls.json'), 'utf8')) as Record<string, string>;

const sources = readdirSync(path.join(ROOT, 'src/vscode'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join(ROOT, 'src/vscode', name), 'utf8'))
  .join('\n');

const commands = new Set(contributes.commands.map(({ command }) => command));
const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));

/** What is wrong, one line each; a rule holds where nothing is listed. */
function none(wrong: readonly unknown[]): void {
  assert.deepEqual(wrong, []);
}

function isOurs(command: string): boolean {
  return command.startsWith('secondSource.');
}

/** Whether somebody outside the palette can reach a command: by a menu, a key, or a button of another command's making. */
function isReachable(command: string): boolean {
  const inMenus = Object.entries(contributes.menus).some(
    ([menu, items]) => menu !== 'commandPalette' && items.some((item) => item.command === command),
  );
  return inMenus || sources.includes(`'${command}'`);
}

describe('commands', () => {
  it('have a title that a translation can replace, and stand under the name of the extension', () => {
    none(
      contributes.commands.filter(
        ({ title, category }) => !/^%command\.\w+%$/.test(title) || category !== 'Second Source',
      ),
    );
  });

  it('are in the palette, always or by a condition; what is hidden there can be reached elsewhere', () => {
    const hidden = contributes.menus.commandPalette?.filter(({ when }) => when === 'false') ?? [];
    none(hidden.filter(({ command }) => !isReachable(command ?? '')));
    none((contributes.menus.commandPalette ?? []).filter(({ when }) => !when));
  });
});

describe('menus', () => {
  const items = Object.entries(contributes.menus).flatMap(([menu, list]) =>
    list.map((item) => ({ menu, ...item })),
  );

  it('offer commands and submenus that there are', () => {
    const submenus = new Set(contributes.submenus.map(({ id }) => id));
    none(
      items.filter(({ command, submenu }) => !commands.has(command ?? '') && !submenus.has(submenu ?? '')),
    );
    none([...submenus].filter((id) => !(id in contributes.menus)));
  });

  it('show an icon wherever a command stands as a button', () => {
    const icons = new Set(contributes.commands.flatMap(({ command, icon }) => (icon ? [command] : [])));
    const isButton =
      /^view\/title navigation|^(?:view\/item\/context|comments\/\w+\/title) (?:inline|navigation)/;
    const buttons = items.filter(({ menu, group }) => isButton.test(`${menu} ${group ?? ''}`));
    assert.ok(buttons.length > 10);
    none(buttons.filter(({ command }) => !icons.has(command ?? '')));
  });

  it('of a view name a view that there is', () => {
    const named = items
      .filter(({ menu }) => menu.startsWith('view/'))
      .map(({ when }) => /view == ([\w.]+)/.exec(when ?? '')?.[1] ?? '');
    none(named.filter((view) => !views.includes(view)));
  });

  it('and everything else that has a condition ask for what the code tells', () => {
    const conditions = [...items, ...contributes.keybindings, ...contributes.viewsWelcome].map(
      ({ when }) => when ?? '',
    );
    const asked = new Set(
      conditions.flatMap((when) => when.replaceAll(/view == [\w.]+/gi, '').match(/secondSource\.\w+/g) ?? []),
    );
    assert.ok(asked.size > 5);
    none([...asked].filter((name) => !sources.includes(`'${name}'`) && !isSettingContext(name)));
  });
});

/** Contexts that the code makes from the names of settings. */
function isSettingContext(name: string): boolean {
  return /^secondSource\.(?:groupBy|sortBy|showsValues)$/.test(name) && sources.includes('`secondSource.${');
}

describe('keys', () => {
  it('run commands that there are', () => {
    const run = contributes.keybindings.flatMap(({ command, args }) => [
      command,
      ...(args?.commands ?? []).map((each) => (typeof each === 'string' ? each : each.command)),
    ]);
    none(run.filter((command) => isOurs(command) && !commands.has(command)));
  });

  it('are bound in a place, never everywhere', () => {
    none(contributes.keybindings.filter(({ when }) => !when));
  });

  it('leave letters typed with Option alone on a Mac', () => {
    none(
      contributes.keybindings.filter(
        ({ key, mac, when }) => /^(?:shift\+)?alt\+[a-z]$/.test(key) && !mac && !when.includes('listFocus'),
      ),
    );
  });

  it('are two in no place at once', () => {
    const places = contributes.keybindings.map(({ key, when }) => `${key} ${when}`);
    assert.equal(new Set(places).size, places.length);
  });
});

describe('views', () => {
  it('have an icon, and say what to do first while they are empty', () => {
    const [container] = contributes.viewsContainers.activitybar;
    none(
      [container, ...Object.values(contributes.views).flat()].filter(
        (view) => !view || !existsSync(path.join(ROOT, view.icon)),
      ),
    );
    for (const view of views) {
      const said = contributes.viewsWelcome.filter((welcome) => welcome.view === view);
      assert.ok(said.length > 0, view);
      for (const { contents } of said) assert.ok(texts[contents.replaceAll('%', '')], contents);
    }
  });

  it('lead from every empty state by a button or a key, except while they are being filled', () => {
    const [first] = views;
    none(
      contributes.viewsWelcome
        // Without a folder the first view leads, and the others say what they are for.
        .filter(({ view, when }) => view === first || !when.includes('workspaceFolderCount == 0'))
        .map(({ contents }) => [contents, texts[contents.replaceAll('%', '')] ?? ''] as const)
        .filter(([name, text]) => !/\]\(command:|Ctrl\+K/.test(text) && name !== '%welcome.reading%'),
    );
  });
});

describe('the walkthrough', () => {
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);

  it('has a picture in each step that is drawn in the theme’s colours, and words for it', () => {
    for (const { id, media } of steps) {
      const svg = readFileSync(path.join(ROOT, media.svg), 'utf8');
      const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour = '']) => colour);
      assert.ok(colours.length > 0, id);
      none(colours.filter((colour) => !/^(?:none|var\(--vscode-)/.test(colour)));
      assert.ok(texts[media.altText.replaceAll('%', '')], id);
    }
  });

  it('has a command in each step, and ends a step by something that happens', () => {
    for (const { id, description, completionEvents } of steps) {
      const text = texts[description.replaceAll('%', '')] ?? '';
      assert.match(text, /\]\(command:[\w.]+\)/, id);
      assert.ok(completionEvents.length > 0, id);
      none(completionEvents.filter((event) => !happens(event)));
    }
  });
});

function happens(event: string): boolean {
  const [kind, name = ''] = event.split(':');
  if (kind === 'onCommand') return commands.has(name);
  if (kind === 'onView') return views.includes(name);
  return kind === 'onContext' && sources.includes(`'${name}'`);
}

describe('settings', () => {
  const settings = Object.values(contributes.configuration.properties);

  it('stand in an order of their own', () => {
    assert.deepEqual(
      settings.map(({ order }) => order),
      settings.map((_, index) => index + 1),
    );
  });

  it('are described, each of their choices too', () => {
    const all = settings.flatMap((setting) => [setting, ...Object.values(setting.properties ?? {})]);
    none(
      all
        .map(({ description, markdownDescription }) => description ?? markdownDescription)
        .filter((text) => !text),
    );
    none(all.filter((setting) => (setting.enum?.length ?? 0) !== (setting.enumDescriptions?.length ?? 0)));
  });
});

describe('colours', () => {
  it('are given to every kind of name, another to each', () => {
    const scopes = contributes.semanticTokenScopes.flatMap((each) => Object.entries(each.scopes));
    assert.deepEqual(
      scopes.map(([type]) => type).sort(),
      contributes.semanticTokenTypes.map(({ id }) => id).sort(),
    );
    assert.equal(new Set(scopes.map(([, names]) => names.join())).size, scopes.length);
  });

  it('of the panels are the theme’s own', () => {
    const css = readFileSync(path.join(ROOT, 'media/panels/panel.css'), 'utf8');
    assert.doesNotMatch(css, /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?)\(|:\s*(?:black|white|red|gr[ae]y)\b/i);
  });
});

describe('files that the manifest names', () => {
  it('are there', () => {
    const { languages, grammars, yamlValidation } = contributes;
    const named = [
      ...languages.map(({ configuration }) => configuration),
      ...grammars.map((grammar) => grammar.path),
      ...yamlValidation.map(({ url }) => url),
    ];
    none(named.filter((name) => !existsSync(path.join(ROOT, name))));
  });
});
