import type { ArticleProfiles, Entity } from './entity.ts';
import { EntityLinks } from './entity-links.ts';
import { type NameReader, nameReader } from './name-reader.ts';

/**
 * Links the entities of a group's articles. When nothing decides, two stay two: a wrong merge is worse than a missing one. The
 * result depends on the set of articles alone, not on their order. The cost grows with the number of profiles: names meet in
 * indexes by key, and no index entry is compared pair by pair beyond a limit.
 */
export function linkEntities(
  articles: readonly ArticleProfiles[],
  reader: NameReader = nameReader(),
): readonly Entity[] {
  const links = new EntityLinks(reader);
  for (const article of articles) links.set(article);
  links.update();
  return links.entities;
}
