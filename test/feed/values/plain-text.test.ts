import { expect } from '@open-wc/testing';
import { plainLine, plainText } from '../../../src/feed/values/plain-text.js';

describe('a text without end', () => {
  it('is read only as far as its listing can use', () => {
    expect(plainText(`${'<i></i>'.repeat(40_000)}Hello`)).to.equal('');
    expect(plainLine(`${' '.repeat(10_000)}Hello`)).to.equal('');
  });

  it('may begin with a picture', () =>
    expect(plainText(`<img src="data:image/png;base64,${'x'.repeat(145_000)}">Hello`)).to.equal('Hello'));
});

describe('plain text out of what publishers write', () => {
  const table: [string, unknown, string][] = [
    ['words as they are', 'Gentle exercise', 'Gentle exercise'],
    ['a name with a heart', 'Bodypump™ <3', 'Bodypump™ <3'],
    ['a sum', '2 < 3 and 5 > 4', '2 < 3 and 5 > 4'],
    ['paragraphs', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['line breaks', 'One<br>Two<BR/>Three', 'One\nTwo\nThree'],
    ['a list', '<ul><li>Mat</li><li>Water</li></ul>', 'Mat\n\nWater'],
    ['bold words within a sentence', 'Not <b>at all</b> hard', 'Not at all hard'],
    ['named entities', 'Tea &amp; cake&nbsp;&pound;2 &ndash; &lsquo;free&rsquo;', 'Tea & cake £2 – ‘free’'],
    ['numbered entities', '&#163;3 caf&#xE9;', '£3 café'],
    ['letters with marks', 'Caf&eacute; &Eacute;lan, fa&ccedil;ade, na&iuml;ve', 'Café Élan, façade, naïve'],
    ['the quotation marks of old editors', 'Don&#146;t &#x93;worry&#x94; &#150; come', 'Don’t “worry” – come'],
    ['entities that were escaped', 'Fit &amp;amp; fun, &amp;pound;3, &amp;#163;4', 'Fit & fun, £3, £4'],
    ['a script that was escaped twice', '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;Hi', 'Hi'],
    ['an entity nobody knows', 'R&frobnicate;D', 'R&frobnicate;D'],
    ['a number that is no character', 'a&#99999999;b&#0;c', 'abc'],
    ['markup that was escaped', '&lt;p&gt;Hello&lt;/p&gt;', 'Hello'],
    ['a script', 'Hello<script>alert("<b>1</b>")</script> there', 'Hello there'],
    ['an escaped script', '&lt;script&gt;alert(1)&lt;/script&gt;Hi', 'Hi'],
    ['a style sheet', '<style>p { color: red }</style>Hello', 'Hello'],
    ['a comment', 'Hello <!-- not <b>this</b> --> there', 'Hello there'],
    ['a comment without an end', 'Hello <!-- never', 'Hello'],
    ['a script without an end', 'Hello <script>alert(1)', 'Hello'],
    ['a tag without an end', 'Hello <img src=x onerror=alert(1)', 'Hello'],
    ['characters that turn the text round', 'safe\u202Egnp.exe\u202C', 'safegnp.exe'],
    ['control characters', 'a\u0000b\u0007c\u200Bd\uFEFF', 'abcd'],
    ['half a character', 'a\uD800b', 'ab'],
    ['a family of emoji, whole', '👨‍👩‍👧', '👨‍👩‍👧'],
    ['line ends of Windows', 'One\r\nTwo\rThree', 'One\nTwo\nThree'],
    ['too much space', '  a \t b \n\n\n\n c  ', 'a b\n\nc'],
    ['a number', 42, '42'],
    ['nothing', null, ''],
    ['an object', { toString: () => 'no' }, ''],
  ];
  for (const [name, written, expected] of table)
    it(`reads ${name}`, () => expect(plainText(written)).to.equal(expected));

  it('cuts a text at its limit, with an ellipsis and no half character', () => {
    expect(plainText('abcdef', 4)).to.equal('abc…');
    expect(plainText('ab😀cd', 4)).to.equal('ab…');
    expect(plainText('abcd', 4)).to.equal('abcd');
  });

  it('keeps a name on one line', () => expect(plainLine('Chair<br>yoga')).to.equal('Chair yoga'));

  const nested = ['<<<b>i>b>script>x', '&lt;&lt;b>script>alert(1)', `${'<'.repeat(50)}b${'>'.repeat(50)}`];
  for (const part of nested)
    it(`lets no tag through in ${part.slice(0, 20)}`, () => expect(plainText(part)).not.to.match(/<[a-z/!?]/i));

  const hostile = ['<', '<!--', '<script>', '&lt;', '<a', '</', ' \n', '&#', '\u202E', '<p>'];
  for (const part of hostile)
    it(`reads a megabyte of ${JSON.stringify(part)} without running away`, () => {
      const text = plainText(part.repeat(1_000_000 / part.length));
      expect(text.length).to.be.at.most(5000);
    });
});
