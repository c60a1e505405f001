import assert from 'node:assert/strict';
import { NO_OVERRIDES } from '../../../src/engine/annotations/overrides.ts';
import { groupMentions } from '../../../src/engine/entities/group-mentions.ts';
import { resolveReferences } from '../../../src/engine/entities/resolve-references.ts';
import { readMarked, wordsAt } from './marked-names.ts';

/** `[[she|= a]]` must stand for what is labelled `a`; nothing else in the line may stand for anything. */
const CLEAR = `
[[Anna Tamm|person a]] left early. [[She|= a]] was tired.
[[Anna Tamm|person a]] left early, and [[she|= a]] was tired.
[[Anna Tamm|person a]] left [[her|= a]] coat in [[Velm|place v]].
[[Robert Lind|person r]] left early. On Monday [[he|= r]] came back.
[[Robert Lind|person r]] hurt [[himself|= r]] on Monday.
[[Robert Lind|person r]] came late. [[His|= r]] train was stopped in [[Velm|place v]].
[[Robert Lind|person r]] came late. Police stopped [[him|= r]] in [[Velm|place v]].
[[Anna Tamm|person a]] met [[Robert Lind|person r]]. [[She|= a]] was late.
[[Anna Tamm|person a]] met [[Robert Lind|person r]]. [[He|= r]] was late.
[[Anna Tamm|person a]] met [[Robert Lind|person r]]. [[He|= r]] was late, and [[she|= a]] was not.
[[Anna Tamm|person a]] told [[Robert Lind|person r]] that [[he|= r]] was late.
[[Anna Tamm|person a]] told [[Robert Lind|person r]] that [[she|= a]] was late.
[[Anna Tamm|person a]] spoke first. [[She|= a]] was calm. [[She|= a]] left at noon.
[[Robert Lind|person r]] spoke first. [[He|= r]] was calm. Then [[he|= r]] left.
[[Mr.|title]] [[Lind|person r]] spoke first. [[He|= r]] was calm.
[[Mrs.|title]] [[Lind|person r]] spoke first. [[She|= r]] was calm.
[[King|title]] [[Oskar|person k]] spoke first. [[He|= k]] was calm.
[[Queen|title]] [[Oda|person k]] spoke first. [[She|= k]] was calm.
The boat belonged to [[Robert Lind|person r]], said [[his|= r]] sister.
[[Anna Tamm|person a]] visited [[Velm|place v]], and [[her|= a]] brother visited [[Orrin|place o]].
[[Quill Foods|organization q]] closed two plants. [[The company|= q]] gave no reason.
[[Quill Foods|organization q]] closed two plants. A fire had hurt [[the company|= q]].
[[Quill Air|organization q]] stopped its flights. [[The airline|= q]] gave no reason.
[[Quill Foods|organization q]] said [[the firm|= q]] would close two plants.
[[Quill Foods|organization q]] is small. [[This company|= q]] pays well.
The [[Ministry of Fish|organization m]] closed the harbour. [[The ministry|= m]] gave no reason.
The [[Orrin Council|organization c]] met on Monday. [[The council|= c]] agreed.
The [[Velm Fishing Union|organization u]] met on Monday. [[The union|= u]] wants more.
The [[Velm Supreme Court|organization u]] ruled on Monday. [[The court|= u]] was divided.
[[Norway|place n]] closed its harbours. [[The country|= n]] has many.
[[Orrin|place o]] flooded on Monday. [[The city|= o]] has no wall.
[[President|title]] [[Anna Tamm|person a]] spoke. [[The president|= a]] was calm.
[[Mayor|title]] [[Anna Tamm|person a]] spoke, and [[the mayor|= a]] was calm.
[[Prime Minister|title]] [[Robert Lind|person r]] met [[Mayor|title]] [[Anna Tamm|person a]]. [[The prime minister|= r]] was late.
[[Prime Minister|title]] [[Robert Lind|person r]] met [[Mayor|title]] [[Anna Tamm|person a]]. [[The mayor|= a]] was late.
[[Anna Tamm|person a]], the mayor of [[Orrin|place o]], spoke. [[The mayor|= a]] was calm.
[[Senator|title]] [[Robert Lind|person r]] voted against it. [[The senator|= r]] gave no reason.
[[Coach|title]] [[Anna Tamm|person a]] was calm. [[The coach|= a]] said the team would win.
[[Anna Tamm|person a]] works for [[Quill Foods|organization q]]. [[She|= a]] said [[the company|= q]] was small.
[[Robert Lind|person r]] came to [[Norway|place n]]. [[He|= r]] likes [[the country|= n]].
`;

/** Nothing in these lines is clear. */
const OPEN = `
[[Anna Tamm|person a]] met [[Maria Holm|person m]] and [[Ella Lund|person l]]. Police told her to leave.
[[Robert Lind|person r]] met [[James Holm|person m]]. His train was late, and so was the other.
The crew went home. She was tired.
[[Zorvane Tull|person z]] met [[Quelmo Orr|person q]]. He was late.
[[Velm|place v]] flooded. He was tired.
[[Quill Foods|organization q]] and [[Orrin Steel|organization o]] closed plants. The company gave no reason.
The crew went home. The company gave no reason.
The [[Ministry of Fish|organization m]] closed the harbour. The company gave no reason.
The [[Orrin Council|organization c]] met the [[Velm Council|organization v]]. The council agreed.
[[Norway|place n]] and [[Chile|place c]] closed harbours. The country has many.
[[Quill Foods|organization q]] closed two plants. The company of friends went home.
[[Quill Foods|organization q]] closed two plants. A company in [[Velm|place v]] gave a reason.
[[President|title]] [[Anna Tamm|person a]] met [[President|title]] [[Robert Lind|person r]]. The president was late.
[[President|title]] [[Anna Tamm|person a]] spoke. The president of [[Quill Foods|organization q]] was calm.
[[President|title]] [[Anna Tamm|person a]] spoke. The vice president was calm.
[[Mayor|title]] [[Anna Tamm|person a]] spoke. The minister was calm.
[[Anna Tamm|person a]] spoke. The mayor was calm.
The [[Velm Fishing Union|organization u]] met on Monday. The court was divided.
[[Orrin|place o]] flooded on Monday. The city council has no wall.
[[Norway|place n]] closed its harbours. The capital has many.
[[Quill Foods|organization q]] closed two plants. The company car was sold.
[[Robert Lind|person r]] left early. The crew stayed. He was tired.
“[[Robert Lind|person r]] left early,” said the captain. “His train was late.”
[[Quill Foods|organization q]] said on Monday: “The company is small.”
[[Robert Lind|person r]] left early. She was tired.
`;

describe('what stands for a name', () => {
  for (const line of [...CLEAR.trim().split('\n'), ...OPEN.trim().split('\n')]) {
    it(
      line.replace(/\[\[(.+?)\|(=?)[^\]]*\]\]/g, (_, words: string, sign: string) =>
        sign ? `‹${words}›` : words,
      ),
      () => {
        const [marked] = readMarked(line);
        assert.ok(marked);
        const { article, mentions, labels, references } = marked;
        const entities = groupMentions(article, mentions, NO_OVERRIDES);
        const quotations = [...article.text.matchAll(/“[^”]*”/g)].map((match, utterance) => ({
          start: match.index,
          end: match.index + match[0].length,
          inner: { start: match.index + 1, end: match.index + match[0].length - 1 },
          utterance,
          sentence: 0,
        }));
        const labelOf = (key: string): string =>
          labels[entities.find((entity) => entity.key === key)?.mentions[0] ?? -1] ?? '';
        assert.deepEqual(
          resolveReferences(article, mentions, entities, quotations).map(
            ({ span, entity }) => `${wordsAt(marked, span)} = ${labelOf(entity)}`,
          ),
          references.map((place) => `${wordsAt(marked, place)} = ${place.label}`),
        );
      },
    );
  }
});
