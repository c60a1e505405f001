/** Unit: bytes. */
const LENGTH = 4;

/** Bytes end to end, each part behind its length. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + LENGTH + part.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of parts) {
    view.setUint32(at, part.length);
    bytes.set(part, at + LENGTH);
    at += LENGTH + part.length;
  }
  return bytes;
}

/** The parts that `joinBytes` put together, which are no copies. Throws a `RangeError` where there is no whole length. */
export function splitBytes(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const start = at + LENGTH;
    at = start + view.getUint32(at);
    parts.push(bytes.subarray(start, at));
  }
  return parts;
}
