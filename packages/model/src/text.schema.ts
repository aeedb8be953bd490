import * as z from 'zod/mini';
import { absenceReasons, type Absence, type Stated } from './absence.js';
import { languages, type LocalText } from './language.js';
import { firstDay, isIsoDate, lastDay, type Deadline, type GivenDate, type Period } from './period.js';
import type { SourceAnchor, SourceDocument, Statement } from './source.js';

/** Stands for “the language of the record” until the whole record is known; see `complete.ts`. */
export const undetermined = 'und' as const;

export const id = z
  .string()
  .check(
    z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/[a-z][a-z0-9]*(-[a-z0-9]+)*)*$/, { error: 'id' }),
    z.describe('Små bokstaver a–z, sifre og bindestrek. å skrives a, ø skrives o, æ skrives ae.'),
  );
export const words = z.string().check(z.minLength(1));
export const language = z.enum(languages);
const dateTold = (error: 'date' | 'period-date' | 'given-date') =>
  z
    .string()
    .check(z.refine(isIsoDate, { error }), z.describe('ÅÅÅÅ, ÅÅÅÅ-MM eller ÅÅÅÅ-MM-DD, så nøyaktig som kilden er.'));
export const isoDate = dateTold('date');
const end = z.exactOptional(dateTold('period-date'));
/** `https://nav.no@evil.example/` leads to evil.example. */
const namesUser = (address: string) => /^https?:\/\/[^/?#]*@/i.test(address);

export const webAddress = z.string().check(
  z.refine(
    (address) => /^https?:\/\/(?!https?:)[^\s\p{Cc}]+$/iu.test(address) && URL.canParse(address) && !namesUser(address),
    {
      error: 'web-address',
    },
  ),
);

const optionalWords = z.exactOptional(words);
const written = z.strictObject({
  original: z.exactOptional(language),
  nb: optionalWords,
  nn: optionalWords,
  se: optionalWords,
  sma: optionalWords,
  smj: optionalWords,
  fkv: optionalWords,
  en: optionalWords,
  runs: z.exactOptional(z.array(z.strictObject({ text: words, language }))),
  editorial: z.exactOptional(z.array(language)),
});

/** A text in one or several languages, or only words, which are then in the language of the record; see {@link LocalText}. */
export const localText: z.ZodMiniType<LocalText> = z
  .pipe(
    z.union([words, written]),
    z.transform((value, context): LocalText => {
      if (typeof value === 'string') return { original: undetermined, [undetermined]: value } as unknown as LocalText;
      const given = languages.filter((code) => value[code] !== undefined);
      const original = value.original ?? (given.length === 1 ? given[0] : undefined);
      if (original === undefined || value[original] === undefined)
        context.issues.push({ code: 'custom', input: value, message: 'original-language' });
      const lost = value.runs?.findIndex((run) => !value[original ?? 'nb']?.includes(run.text)) ?? -1;
      if (lost >= 0) context.issues.push({ code: 'custom', input: value, message: 'run', path: ['runs', lost] });
      return { ...value, original: original ?? 'nb' };
    }),
  )
  .register(z.globalRegistry, {
    id: 'LocalText',
    title: 'Tekst',
    description:
      'Ordene slik de står. Skriv dem rett inn, eller under språkkode (nb, nn, se …) når flere språk finnes.',
  });

const lineNumber = z.int().check(z.minimum(1));

/** A place in a document; see {@link SourceAnchor}. */
export const sourceAnchor: z.ZodMiniType<SourceAnchor> = z
  .pipe(
    z.strictObject({
      method: z.exactOptional(z.enum(['verbatim', 'shortened', 'editorial', 'external'])),
      document: z.exactOptional(id),
      sha256: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'sha256' }))),
      line: z.exactOptional(lineNumber),
      lineEnd: z.exactOptional(lineNumber),
      page: z.exactOptional(lineNumber),
      quote: z.exactOptional(words),
    }),
    z.transform((anchor, context): SourceAnchor => {
      const { method = 'verbatim', document = '', sha256 = '', quote = '', ...place } = anchor;
      if (method === 'external') return { method, document, ...(quote !== '' && { quote }) };
      if (place.line === undefined && place.page === undefined)
        context.issues.push({ code: 'custom', input: anchor, message: 'place' });
      if (place.lineEnd !== undefined && place.lineEnd < (place.line ?? 0))
        context.issues.push({ code: 'custom', input: anchor, message: 'line-order', path: ['lineEnd'] });
      return { method, document, sha256, ...place, quote };
    }),
  )
  .register(z.globalRegistry, {
    id: 'SourceAnchor',
    title: 'Kilde',
    description:
      'Hvor ordene står. `document` kan utelates for planens eget dokument, `method` når teksten er ordrett, `quote` når teksten er sitatet.',
  });

export const sources = z.array(sourceAnchor).check(z.minLength(1));

const statementShape = () => ({
  text: localText,
  sources,
  corrected: z.exactOptional(localText),
  wordings: z.exactOptional(
    z.array(
      z.strictObject({
        status: z.enum(['former', 'proposed', 'adopted']),
        text: localText,
        date: z.exactOptional(isoDate),
        sources: z.exactOptional(sources),
      }),
    ),
  ),
  note: z.exactOptional(localText),
});
export const statementFields = statementShape();
/** Words with proof of where they stand; see {@link Statement}. */
export const statement: z.ZodMiniType<Statement> = z
  .strictObject(statementFields)
  .register(z.globalRegistry, { id: 'Statement', title: 'Utsagn', description: 'Ord med bevis for hvor de står.' });

export const absence: z.ZodMiniType<Absence> = z
  .strictObject({
    absent: z.enum(absenceReasons),
    note: z.exactOptional(localText),
    sources: z.exactOptional(sources),
  })
  .register(z.globalRegistry, {
    id: 'Absence',
    title: 'Mangler',
    description: 'Står der en verdi skulle stått, og sier hvorfor den ikke er der.',
  });

/** A value or the reason why it is missing. Left out in a file, it is not registered. */
export const stated = <T extends z.core.$ZodType>(schema: T) =>
  z._default(z.union([schema, absence]), { absent: 'not-registered' } as never) as unknown as z.ZodMiniType<
    Stated<z.output<T>>,
    Stated<z.input<T>> | undefined
  >;

/** A period may not end before it begins. A year or month counts from its first day to its last. */
export const inOrder = z.refine<Period>(
  ({ from = '', to = '' }) => !isIsoDate(from) || !isIsoDate(to) || firstDay(from) <= lastDay(to),
  { error: 'period-order' },
);

export const period: z.ZodMiniType<Period> = z.strictObject({ from: end, to: end, text: optionalWords }).check(inOrder);

export const deadline: z.ZodMiniType<Deadline> = z
  .strictObject({
    from: end,
    to: end,
    text: optionalWords,
    precision: z.enum(['day', 'month', 'quarter', 'season', 'half-year', 'year', 'period', 'relative', 'unclear']),
    duration: z.exactOptional(
      z.string().check(z.regex(/^P(?=\d|T)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, { error: 'duration' })),
    ),
  })
  .check(inOrder);

export const givenDate: z.ZodMiniType<GivenDate> = z.union([
  dateTold('given-date'),
  z.strictObject({
    raw: z.array(words).check(z.minLength(1)),
    problem: z.enum(['year-missing', 'imprecise', 'contradiction', 'unreadable']),
  }),
]);

/** A document that statements are taken from; see {@link SourceDocument}. */
export const sourceDocument: z.ZodMiniType<SourceDocument> = z
  .strictObject({
    id,
    title: localText,
    kind: words,
    sha256: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'sha256' }))),
    url: z.exactOptional(webAddress),
    publisher: stated(localText),
    language: z.exactOptional(language),
    updated: z.exactOptional(isoDate),
    completeness: z.enum(['whole', 'part']),
    note: z.exactOptional(localText),
  })
  .register(z.globalRegistry, { id: 'SourceDocument', title: 'Dokument' });
