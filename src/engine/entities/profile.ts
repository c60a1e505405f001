import type { NameKind } from '../model/kinds.ts';
import type { NameForm } from './local-entity.ts';

/** What linking across articles needs to know of an article's entity: no offsets, so that typing elsewhere leaves it as it was. */
export interface EntityProfile {
  /** `LocalEntity.key`. */
  readonly key: string;
  readonly kind: NameKind;
  readonly name: string;
  readonly forms: readonly NameForm[];
  readonly roles: readonly string[];
  /** Names of things named in the same article that may help to tell two bearers of one name apart. */
  readonly context: readonly string[];
  readonly decided?: boolean;
}
