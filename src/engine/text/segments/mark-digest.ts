import { isShortOpen, type PageLine } from './page-line.ts';

/** Words of a summing-up of posts by readers; under the same label stands reporting at other sites. */
const POSTS =
  /\b(?:social media|twitter|facebook|reddit|tiktok|instagram|weibo|bluesky|threads|users?|netizens?|commenters?|on X|online|posts?|posted|tweets?|tweeted|hashtags?|reactions?)\b/iu;

/** `What people are saying`: the paragraphs under it that sum up posts are a digest, told at second hand. */
export function markDigest(lines: readonly PageLine[]): readonly PageLine[] {
  let inside = false;
  return lines.map((line) => {
    if (line.label === 'digest') {
      inside = true;
      return { ...line, kind: 'heading' };
    }
    if (line.kind || line.label || isShortOpen(line, 12)) inside = false;
    return inside && POSTS.test(line.text) ? { ...line, kind: 'digest' } : line;
  });
}
