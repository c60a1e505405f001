import { hashText } from '../base/hash.ts';
import type { NameKind } from '../model/kinds.ts';
import { chooseName, mergeForms } from './choose-name.ts';
import type { Entity, LinkNode } from './entity.ts';
import { foldName } from './fold-name.ts';
import { heaviest } from './heaviest.ts';
import type { NameReader } from './name-reader.ts';
import type { EntityProfile } from './profile.ts';

/** What an entity is, before the others of its group are looked at. */
export interface EntityDraft extends Omit<Entity, 'id' | 'possibleDuplicates'> {
  /** Made of its kind and name: the id of the first entity that bears them. */
  readonly shortId: string;
  /** Made of its first member too: that of any other. */
  readonly longId: string;
}

/** Names what some nodes, which are in order, are together. */
export function draftEntity(group: readonly LinkNode[], { fold }: NameReader): EntityDraft {
  const said = group.find(({ profile }) => profile.decided);
  const kind = said?.profile.kind ?? kindOf(group);
  const forms = mergeForms(group.map(({ profile }) => profile.forms));
  const country = group.find(({ profile }) => profile.country !== undefined)?.profile.country;
  const name = nameSaid(said?.profile) ?? chooseName(forms, kind);
  const [first] = group;
  const content = `${kind}:${fold(name)}`;
  return {
    shortId: `e${hashText(content)}`,
    longId: `e${hashText(`${content}|${first?.article ?? ''}|${first?.profile.key ?? ''}`)}`,
    kind,
    name,
    forms,
    roles: rolesOf(group),
    members: group.map(({ article, profile }) => ({ article, key: profile.key })),
    ...(country === undefined ? {} : { country }),
  };
}

/** The name that a person gave; one who corrected the kind alone has said nothing of the name. */
function nameSaid(profile: EntityProfile | undefined): string | undefined {
  return profile && profile.name !== chooseName(profile.forms, profile.kind) ? profile.name : undefined;
}

function kindOf(group: readonly LinkNode[]): NameKind {
  const weight = new Map<NameKind, number>();
  for (const { profile, kind } of group) {
    const count = profile.forms.reduce((sum, form) => sum + form.count, 0);
    weight.set(kind, (weight.get(kind) ?? 0) + count);
  }
  return heaviest(weight);
}

function rolesOf(group: readonly LinkNode[]): readonly string[] {
  const roles = new Map<string, string>();
  for (const { profile } of group) {
    for (const role of profile.roles) {
      const folded = foldName(role);
      if (!roles.has(folded)) roles.set(folded, role);
    }
  }
  return [...roles.values()];
}
