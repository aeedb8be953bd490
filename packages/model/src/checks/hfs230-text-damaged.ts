import { inShort } from './in-short.js';
import type { Rule } from './rule.js';
import { textsIn } from './walk.js';

const tag =
  '</?(?:a|b|br|div|em|font|h[1-6]|hr|i|img|li|ol|p|span|strong|su[bp]|table|t[dhr]|u|ul)(?:\\s[^<>]{0,200})?/?>';
const sign =
  '&(?:amp|[lg]t|quot|apos|nbsp|shy|[mn]dash|[lr][ads]quo|hellip|bull|aring|aelig|oslash|#\\d{2,6}|#x[\\da-f]{2,5});';
const code = new RegExp(`${tag}|${sign}`, 'i');
/** æ, ø, å and other signs that were saved as UTF-8 and read as something else, or the other way round. */
const letters = /\p{L}{0,20}(?:\ufffd|Ã[¡-¿†…Š˜]|â€|Â[«»°·§])\p{L}{0,20}/u;

export const textDamaged: Rule = {
  code: 'HFS230',
  level: 'warning',
  title: {
    nb: 'Tekster har ingen HTML-koder eller ødelagte bokstaver',
    nn: 'Tekstar har ingen HTML-kodar eller øydelagde bokstavar',
    en: 'Texts hold no HTML and no broken letters',
  },
  *find(record) {
    for (const { text, path } of textsIn(record)) {
      const [rest] = code.exec(text) ?? letters.exec(text) ?? [];
      if (rest !== undefined)
        yield {
          path,
          text: {
            nb: `«${inShort(rest)}» har kommet inn da teksten ble limt inn eller lagret, og leserne ser det slik. Skriv det som skal stå der.`,
            nn: `«${inShort(rest)}» har kome inn då teksten vart limt inn eller lagra, og lesarane ser det slik. Skriv det som skal stå der.`,
            en: `“${inShort(rest)}” came in when the text was pasted or saved, and readers see it so. Write what should stand there.`,
          },
        };
    }
  },
  example: {
    good: `
subtitle: { text: "Vår helse: 2 < 3 & <navn>", sources: [{ line: 2 }] }
`,
    bad: `
subtitle: { text: VÃ¥r helse, sources: [{ line: 2 }] }
`,
  },
};
