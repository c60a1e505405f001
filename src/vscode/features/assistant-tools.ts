import * as vscode from 'vscode';
import { answer, type Question, QUESTIONS } from '../../host/questions.ts';
import type { ArticleStore } from '../article-store.ts';
import type { ArticleWatch } from '../article-watch.ts';
import type { EngineClient } from '../engine-client.ts';
import type { Log } from '../log.ts';
import { relativePath } from '../places.ts';

/** What the tool of a question is called in the manifest. */
export function toolName(question: Question): string {
  return `second-source_${question}`;
}

/**
 * Lets an assistant in the editor ask what the articles say. The tools read what the engine knows and nothing else; what becomes of
 * an answer is up to the assistant that a person chose. Without one nobody calls them.
 */
export function registerAssistantTools(
  store: ArticleStore,
  watch: ArticleWatch,
  client: EngineClient,
  log: Log,
): vscode.Disposable {
  const tools = QUESTIONS.map((question) =>
    vscode.lm.registerTool<object>(toolName(question), {
      async invoke({ input }) {
        await log.guard('Reading for an assistant', undefined, () => watch.wake());
        const articles = [...store.articles].map(({ uri, facts }) => ({
          id: facts.id,
          text: facts.text,
          name: nameOf(uri),
        }));
        const given = await answer(question, input, { engine: client.engine, articles });
        if (!given.ok) throw new Error(given.problem);
        return new vscode.LanguageModelToolResult([
          new vscode.LanguageModelTextPart(JSON.stringify(given.value)),
        ]);
      },
    }),
  );
  return vscode.Disposable.from(...tools);
}

/** The path in its folder, behind the folder's name where there are several. */
function nameOf(uri: vscode.Uri): string {
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return several && folder ? `${folder.name}/${relativePath(uri)}` : relativePath(uri);
}
