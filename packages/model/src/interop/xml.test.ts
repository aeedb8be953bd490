import { expect, it } from 'vitest';
import { element, printable, textElement, xmlDocument, xmlFragment } from './xml.js';

it('escapes what would be markup, and line ends that a parser would change', () => {
  const root = element('a', { b: 'x "y"\n\t<z>' }, '1 < 2 & 3 > 2\r\nnext');
  expect(xmlFragment(root)).toBe('<a b="x &quot;y&quot;&#10;&#9;&lt;z&gt;">1 &lt; 2 &amp; 3 &gt; 2&#13;\nnext</a>');
});

it('puts a replacement character where XML has no way to write one', () => {
  expect(printable('a\u0000b\u001b\ud800c\uffff 👩‍⚕️\t\n')).toBe('a\ufffdb\ufffd\ufffdc\ufffd 👩‍⚕️\t\n');
});

it('indents between elements, never inside text, and leaves out what is not there', () => {
  const root = element(
    'a',
    { none: undefined },
    textElement('b', ' kept  '),
    textElement('c', undefined),
    element('d'),
  );
  expect(xmlDocument(root)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b> kept  </b>\n  <d/>\n</a>\n');
});
