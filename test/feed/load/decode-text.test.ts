import { expect } from '@open-wc/testing';
import { decodeText } from '../../../src/feed/load/decode-text.js';

const TEXT = 'Name,Cost\r\nTai chi,£3\r\nCafé – “Bells”,50p\r\n';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  Array.from(text).forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

const WINDOWS = new Map([
  ['£', 0xa3],
  ['é', 0xe9],
  ['–', 0x96],
  ['“', 0x93],
  ['”', 0x94],
]);
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => WINDOWS.get(letter) ?? letter.charCodeAt(0));

describe('the bytes of a feed', () => {
  const table: [string, Uint8Array][] = [
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a byte-order mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', utf16(`\uFEFF${TEXT}`, true)],
    ['UTF-16, big end first', utf16(`\uFEFF${TEXT}`, false)],
    ['UTF-16 without a mark', utf16(TEXT, true)],
    ['UTF-16 without a mark, big end first', utf16(TEXT, false)],
    ['Windows-1252', windows1252(TEXT)],
  ];
  for (const [name, bytes] of table)
    it(`are understood when they are ${name}`, async () => expect(await decodeText(bytes)).to.equal(TEXT));

  it('are UTF-8 even when damaged', async () => {
    const bytes = new TextEncoder().encode('{"name":"Café","cost":"£"}').slice(0, -3);
    expect(await decodeText(bytes)).to.equal('{"name":"Café","cost":"\uFFFD');
  });

  it('may be none, or anything', async () => {
    expect(await decodeText(new Uint8Array())).to.equal('');
    for (let length = 1; length < 300; length += 7)
      expect(await decodeText(Uint8Array.from({ length }, (_, at) => (at * 97 + length) % 256))).to.be.a('string');
  });
});
