import type { IsoDate } from '@helsefellesskap/model';
import { countFindings } from '@helsefellesskap/model/checks';
import type { UiLanguage } from '../locales/index.js';
import type { Placed } from '@helsefellesskap/model/file';
import type { Result } from './result.js';

/** What was found, for programs: every file with its findings, and how many there are of each level in all. */
export function asJson(
  { files, passedOver, findings }: Result,
  all: readonly Placed[],
  day: IsoDate,
  ui: UiLanguage,
): string {
  const byFile = new Map<string, object[]>(files.map((file) => [file, []]));
  for (const { file, code, level, line, column, field, text } of findings)
    byFile.get(file)?.push({ code, level, line, column, field, message: text[ui] });
  const counts = countFindings(all);
  const written = {
    ok: counts.error === 0,
    day,
    counts,
    files: [...byFile].map(([file, findings]) => ({ file, findings })),
    passedOver,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
