import type { FindingCode } from '../model/kinds.ts';

/** What the values of two claims say of each other, once the claims are about the same thing. */
export type Verdict =
  /** They say the same, at whatever precision. */
  | { readonly kind: 'agree' }
  /** They cannot both hold. */
  | {
      readonly kind: 'contrary';
      readonly code: FindingCode;
      readonly rule: string;
      /** The altered words on either side, for quotations. */
      readonly parts?: readonly [readonly [number, number], readonly [number, number]];
    }
  /** They differ without denying each other. */
  | { readonly kind: 'differs'; readonly code: FindingCode; readonly rule: string }
  /** They cannot be held against each other. */
  | { readonly kind: 'unlike' };

export const UNLIKE: Verdict = { kind: 'unlike' };
export const AGREE: Verdict = { kind: 'agree' };

/** They cannot both hold, by a rule that the reader is told. */
export function contrary(code: FindingCode, rule: string): Extract<Verdict, { kind: 'contrary' }> {
  return { kind: 'contrary', code, rule };
}

/** They differ without denying each other, by a rule that the reader is told. */
export function differs(code: FindingCode, rule: string): Extract<Verdict, { kind: 'differs' }> {
  return { kind: 'differs', code, rule };
}
