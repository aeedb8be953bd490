import * as z from 'zod/mini';
import { completed } from './complete.js';
import type { Glossary } from './glossary.js';
import { schemaVersion } from './record.js';
import { id, localText, sourceDocument, sources, words } from './text.schema.js';

const others = z.exactOptional(z.array(words).check(z.minLength(1)));

const shape = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  type: z.literal('glossary'),
  documents: z.array(sourceDocument).check(z.minLength(1)),
  terms: z
    .array(
      z.strictObject({
        id,
        label: localText,
        others: z.exactOptional(
          z.strictObject({ nb: others, nn: others, se: others, sma: others, smj: others, fkv: others, en: others }),
        ),
        short: localText,
        long: z.exactOptional(localText),
        easy: z.exactOptional(localText),
        sources,
      }),
    )
    .check(z.minLength(1)),
});

/** The glossary as it is written in its file, read into a complete {@link Glossary}. */
export const glossary: z.ZodMiniType<Glossary> = z
  .pipe(shape, completed<z.output<typeof shape>, Glossary>())
  .register(z.globalRegistry, { id: 'Glossary', title: 'Ordliste' });
