import { sep } from 'node:path';
import { groupFindings, type Level } from '@helsefellesskap/model/checks';
import type { UiLanguage, Words } from '../locales/index.js';
import type { Placed } from '@helsefellesskap/model/file';

const commands: Record<Level, string> = { error: 'error', warning: 'warning', tip: 'notice' };

/**
 * What was found, as GitHub shows it beside the lines of a change. Equal findings in a file come as one:
 * GitHub shows only ten of a kind.
 */
export function asAnnotations(findings: readonly Placed[], ui: UiLanguage, words: Words['check']): string {
  const byFile = new Map<string, Placed[]>();
  for (const finding of findings) {
    const inFile = byFile.get(finding.file);
    if (inFile) inFile.push(finding);
    else byFile.set(finding.file, [finding]);
  }
  const groups = [...byFile.values()].flatMap((inFile) => groupFindings(inFile, 1));
  return groups.map(({ findings: [first], count }) => annotation(first!, count, ui, words)).join('');
}

function annotation(
  { file, line, column, level, code, field, text }: Placed,
  count: number,
  ui: UiLanguage,
  words: Words['check'],
): string {
  const at = { file: file.split(sep).join('/'), line, col: column, title: `${code} ${words.levels[level]}` };
  const properties = Object.entries(at).map(([name, value]) => `${name}=${inProperty(`${value}`)}`);
  const more = count > 1 ? ` ${words.alsoAt(count - 1, [], count - 1)}` : '';
  return `::${commands[level]} ${properties.join(',')}::${inMessage(`${field && `${field}: `}${text[ui]}${more}`)}\n`;
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
