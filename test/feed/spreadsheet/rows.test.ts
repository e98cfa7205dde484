import { expect } from '@open-wc/testing';
import { rowsOf } from '../../../src/feed/spreadsheet/rows.js';

const cellsOf = (text: string, separator = ','): (readonly string[])[] =>
  [...rowsOf(text, separator)].map(({ cells }) => cells);

describe('the rows of a sheet', () => {
  const table: [string, string, string[][]][] = [
    [
      'plain cells',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a separator in quotation marks', '"a,b",c', [['a,b', 'c']]],
    [
      'a line break in quotation marks',
      '"a\nb",c\nd,e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['doubled quotation marks', '"say ""hello""",b', [['say "hello"', 'b']]],
    [
      'a mark in the middle of a cell',
      '5" band,b\nc,d',
      [
        ['5" band', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'marks around one word',
      '"Tea" & chat,b\nc,d',
      [
        ['Tea" & chat', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a mark that is never closed',
      'a,b\n"c,d\ne,f\ng,h',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
        ['g', 'h'],
      ],
    ],
    [
      'a mark that the next quoted cell would close',
      '"Tea" & chat,b\nc,"d"\ne,"f, g"',
      [
        ['Tea" & chat', 'b'],
        ['c', 'd'],
        ['e', 'f, g'],
      ],
    ],
    ['empty rows, which count', 'a,b\n\nc,d', [['a', 'b'], [''], ['c', 'd']]],
  ];
  for (const [name, text, expected] of table) it(`hold ${name}`, () => expect(cellsOf(text)).to.deep.equal(expected));

  it('are numbered as the spreadsheet program does, and say when they were mended', () => {
    const rows = [...rowsOf('"a\nb",c\n\n"d,e\nf,g', ',')];
    expect(rows.map(({ number, mended }) => [number, mended])).to.deep.equal([
      [1, undefined],
      [2, undefined],
      [3, true],
      [4, undefined],
    ]);
  });

  it('come whole however long the sheet is', () => {
    const line = '"a ""quoted"" cell\nof two lines",b,c\n';
    const rows = cellsOf(line.repeat(20_000));
    expect(rows.length).to.be.within(20_000, 20_001);
    expect(new Set(rows.slice(0, 20_000).map((cells) => JSON.stringify(cells))).size).to.equal(1);
  });

  it('come whole when one of them is longer than what is parsed at a time', () => {
    const long = 'x'.repeat(300_000);
    expect(cellsOf(`a,b\n"${long}",c\nd,e`)).to.deep.equal([
      ['a', 'b'],
      [long, 'c'],
      ['d', 'e'],
    ]);
  });

  it('are bounded work when every line opens a quotation mark', function () {
    this.timeout(20_000);
    expect(cellsOf('"a,b\n'.repeat(200_000)).length).to.be.at.least(200_000);
    expect(cellsOf('"a" b,c\n'.repeat(200_000)).length).to.be.at.least(200_000);
  });
});
