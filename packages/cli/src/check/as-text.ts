import { countFindings, groupFindings, type FindingGroup } from '@helsefellesskap/model/checks';
import type { createColors } from 'picocolors';
import type { UiLanguage, Words } from '../locales/index.js';
import { harmless } from '../report.js';
import { isRedirects } from './passed-over.js';
import type { Placed } from '@helsefellesskap/model/file';
import type { Result } from './result.js';

const mostPlaces = 6;

/** Who reads it, and how. */
interface Reader {
  ui: UiLanguage;
  words: Words['check'];
  colours: ReturnType<typeof createColors>;
  /** Only the line that sums up: the rest has been told in another way. */
  isShort: boolean;
  /** The rest was not asked for. */
  isOnlyMust: boolean;
}

/** What was found, for people: what must be mended first, equal findings together, and a line that sums up. */
export function asText(
  { files, findings, passedOver }: Result,
  { ui, words, colours, isShort, isOnlyMust }: Reader,
): string {
  const paint = { error: colours.red, warning: colours.yellow, tip: colours.cyan };
  const blocks = groupFindings(isShort ? [] : findings, mostPlaces).map((group) => {
    const [first] = group.findings as [Placed];
    const { code, level } = group;
    const head = `${colours.bold(place(first))}  ${paint[level](words.levels[level])}  ${colours.dim(code)}`;
    const field = first.field && `${first.field}: `;
    const lines = [head, `  ${harmless(field + group.text[ui])}`, ...others(group, first, words)];
    return `${lines.join('\n')}\n\n`;
  });
  const alien = passedOver.filter((file) => !isRedirects(file)).length;
  const told = passedOver.filter(isRedirects).map((file) => words.redirects(harmless(file)));
  const left = [...(alien > 0 ? [words.passedOver(alien)] : []), ...told].map((line) => `${line}\n`).join('');
  const counts = countFindings(findings);
  const sum = words.sum(files.length, counts, isOnlyMust);
  return `${blocks.join('')}${left}${counts.error > 0 ? colours.red(sum) : colours.green(sum)}\n`;
}

/** Where else the same holds. A place in the same file needs no name, and what is missing from one place has only its own. */
function others({ findings, count }: FindingGroup<Placed>, first: Placed, words: Words['check']): string[] {
  if (count === 1) return [];
  const places = findings.slice(1).map((one) => {
    if (one.file !== first.file) return place(one);
    return one.field !== '' && place(one) === place(first) ? harmless(one.field) : `${one.line}:${one.column}`;
  });
  const rest = count - 1 - places.length;
  return [`  ${words.alsoAt(count - 1, places, rest)}`];
}

/** As editors and terminals make links of. */
function place({ file, line, column }: Placed): string {
  return harmless([file, line, column].join(':'));
}
