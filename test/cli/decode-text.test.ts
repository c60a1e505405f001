import assert from 'node:assert/strict';
import { assert as holds, property, string } from 'fast-check';
import { decodeText, explainTextProblem, LARGEST_FILE_BYTES } from '../../src/host/decode-text.ts';

const TEXT = 'Ferry “Solvik” ran aground, café owner says – twice.\nNobody was hurt.\n';

describe('decoding a file', () => {
  it('reads UTF-8 with and without a byte-order mark', () => {
    for (const mark of ['', '\ufeff'])
      assert.deepEqual(decodeText(Buffer.from(mark + TEXT)), { text: TEXT, encoding: 'utf-8' });
  });

  it('reads UTF-16 of both orders, with and without a byte-order mark', () => {
    for (const mark of ['', '\ufeff']) {
      const little = Buffer.from(mark + TEXT, 'utf16le');
      assert.deepEqual(decodeText(little), { text: TEXT, encoding: 'utf-16le' });
      const big = Buffer.from(little).swap16();
      assert.deepEqual(decodeText(big), { text: TEXT, encoding: 'utf-16be' });
    }
  });

  it('falls back to Windows-1252 with its quotation marks and the euro sign', () => {
    const bytes = Buffer.from('He paid \x80 5, \x93caf\xe9\x94 \x96 no more.\n', 'latin1');
    assert.deepEqual(decodeText(bytes), {
      text: 'He paid € 5, “café” – no more.\n',
      encoding: 'windows-1252',
    });
  });

  it('keeps the accents of UTF-8 with a damaged place', () => {
    const whole = Buffer.from('Žižek, Dvořák and Škoda met in Kraków.');
    const damaged = Buffer.concat([whole, Buffer.from([0xc5])]);
    assert.deepEqual(decodeText(damaged), {
      text: 'Žižek, Dvořák and Škoda met in Kraków.\ufffd',
      encoding: 'damaged-utf-8',
    });
  });

  it('ends every line with LF', () => {
    const decoded = decodeText(Buffer.from('one\r\ntwo\rthree\n'));
    assert.deepEqual(decoded, { text: 'one\ntwo\nthree\n', encoding: 'utf-8' });
  });

  it('reads an empty file as an empty text', () => {
    assert.deepEqual(decodeText(new Uint8Array()), { text: '', encoding: 'utf-8' });
  });

  it('tells binary files', () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48]);
    const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n');
    const noise = Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3)) % 256));
    for (const bytes of [png, pdf, noise])
      assert.deepEqual(decodeText(bytes), { problem: { kind: 'binary' } });
  });

  it('reads a text with a stray control character', () => {
    const text = `Page one.\f${'The pilot waited. '.repeat(20)}\u001b`;
    assert.deepEqual(decodeText(Buffer.from(text)), { text, encoding: 'utf-8' });
  });

  it('refuses what is too large and says both sizes', () => {
    const decoded = decodeText(new Uint8Array(LARGEST_FILE_BYTES + 1_000_000));
    assert.ok('problem' in decoded);
    assert.match(explainTextProblem(decoded.problem), /\b11 MB\b.*\b10 MB\b/);
  });

  it('gives back whatever text was written in UTF-8', function () {
    // The tables of fast-check take a second to build on a busy machine.
    this.timeout(20_000);
    holds(
      property(string({ unit: 'grapheme' }), (text) => {
        const clean = text.replace(/[\p{Cc}\ufeff]/gu, ' ');
        const decoded = decodeText(Buffer.from(clean));
        assert.deepEqual(decoded, { text: clean, encoding: 'utf-8' });
      }),
    );
  });
});
