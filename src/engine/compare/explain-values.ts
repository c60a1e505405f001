import { sayNumber } from '../base/say-number.ts';
import type { ClaimNode } from './claim-nodes.ts';
import { shorten } from './shorten.ts';

/** What was compared, under which key, which values as read, by which rule. */
export function explainValues(nodes: readonly ClaimNode[], rule: string): string {
  const values = nodes.map(({ claim }) => readValue(claim.value));
  return `Compared under the key “${nodes[0]?.claim.key ?? ''}”: ${[...new Set(values)].join(' against ')}. Rule: ${rule}.`;
}

function readValue(value: ClaimNode['claim']['value']): string {
  switch (value.kind) {
    case 'figure': {
      const { min, max, unit } = value.figure;
      const [least, most] = [sayEnd(min), sayEnd(max)];
      const range = least === most ? least : `${least} to ${most}`;
      return unit ? `${range} ${unit}` : range;
    }
    case 'date':
      return value.date.timex;
    case 'words':
      return shorten(value.words);
    case 'entity':
      return value.entity;
    default:
      return value satisfies never;
  }
}

function sayEnd(end: number | null): string {
  return end === null ? '…' : sayNumber(end);
}
