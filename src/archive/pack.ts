import { hashNumbers } from '../engine/base/hash.ts';

/**
 * What was read of some articles, as the bytes of one file: four bytes that name the format, a checksum of the rest, the length of a head,
 * the head as JSON (the version, and key and length of each record), the records end to end, zeros up to a multiple of four.
 */
export function writePack(
  version: string,
  records: ReadonlyMap<string, Uint8Array>,
): Uint8Array<ArrayBuffer> {
  const entries = [...records].map(([key, { length }]) => [key, length] as const);
  const head = new TextEncoder().encode(JSON.stringify({ version, entries } satisfies Head));
  const length = entries.reduce((sum, [, size]) => sum + size, HEAD_AT + head.length);
  const bytes = new Uint8Array(Math.ceil(length / 4) * 4);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, FORMAT);
  view.setUint32(LENGTH_AT, head.length);
  bytes.set(head, HEAD_AT);
  let at = HEAD_AT + head.length;
  for (const record of records.values()) {
    bytes.set(record, at);
    at += record.length;
  }
  view.setFloat64(CHECKSUM_AT, checksum(bytes));
  return bytes;
}

/** The records of a file by their keys; `undefined` where it is damaged, of another format or of another version. */
export function readPack(version: string, file: Uint8Array): ReadonlyMap<string, Uint8Array> | undefined {
  if (file.length < HEAD_AT || file.length % 4 !== 0) return undefined;
  // Numbers of four bytes are read where the file begins at a multiple of four.
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0) !== FORMAT || view.getFloat64(CHECKSUM_AT) !== checksum(bytes)) return undefined;
  let at = HEAD_AT + view.getUint32(LENGTH_AT);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(HEAD_AT, at))) as Head;
  if (head.version !== version) return undefined;
  return new Map(head.entries.map(([key, length]) => [key, bytes.subarray(at, (at += length))]));
}

interface Head {
  readonly version: string;
  readonly entries: readonly (readonly [key: string, length: number])[];
}

/** `SSA1` in ASCII. */
const FORMAT = 0x53534131;

/** Where the parts begin. Unit: bytes. */
const [CHECKSUM_AT, LENGTH_AT, HEAD_AT] = [4, 12, 16] as const;

/** Of all behind it. */
function checksum(bytes: Uint8Array): number {
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  return hashNumbers(numbers, LENGTH_AT / 4, numbers.length);
}
