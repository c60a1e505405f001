import * as vscode from 'vscode';
import { DEFAULT_SETTINGS, type Settings } from './settings-defaults.ts';

const SETTINGS_SECTION = 'secondSource';

/** The settings as they are now. */
export function readSettings(): Settings {
  const configuration = vscode.workspace.getConfiguration(SETTINGS_SECTION);
  const read = <K extends keyof Settings>(key: K): Settings[K] =>
    configuration.get(key, DEFAULT_SETTINGS[key]);
  return {
    'articles.scope': read('articles.scope'),
    'articles.useNewsLanguage': read('articles.useNewsLanguage'),
    'entities.showValues': read('entities.showValues'),
    'entities.groupBy': read('entities.groupBy'),
    'entities.sortBy': read('entities.sortBy'),
    'entities.colours': read('entities.colours'),
    'claims.show': read('claims.show'),
    'findings.show': read('findings.show'),
    strictness: read('strictness'),
    updateDelayMs: read('updateDelayMs'),
    severities: read('severities'),
    'annotations.author': read('annotations.author'),
    'annotations.groupBy': read('annotations.groupBy'),
    'articles.cache': read('articles.cache'),
  };
}

/** Calls back when any of the settings has changed. */
export function onDidChangeSettings(changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SETTINGS_SECTION)) changed();
  });
}

/** Writes a setting where it is set already: in the folder only if the folder says something of it, else for the user. */
export async function writeSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SETTINGS_SECTION);
  const inFolder = configuration.inspect(key)?.workspaceValue !== undefined;
  const target = inFolder ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await configuration.update(key, value, target);
}
