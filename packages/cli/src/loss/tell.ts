import type { Loss } from '@helsefellesskap/model/interop';
import { locales, type UiLanguage } from '../locales/index.js';
import { lossWords, otherLoss } from './words.js';

const names = Object.keys(lossWords);
const mostPaths = 3; // of each kind; programs get all

/** What a format could not hold, as people call it: a line for each kind, with its count and where it stands. */
export function lossText(format: string, loss: readonly Loss[], ui: UiLanguage): string {
  if (loss.length === 0) return '';
  const kinds = new Map<string, Loss[]>();
  for (const one of loss) {
    const kind = (lossWords[nameOf(one.path)] ?? otherLoss)[ui];
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  const lines = [...kinds].map(([kind, losses]) => `  ${kind} (${countOf(losses)}): ${pathsOf(losses)}\n`);
  return `${locales[ui].loss.heading(format, countOf(loss))}\n${lines.join('')}`;
}

/** Of the properties in a path, the one that comes first in the list of words. */
function nameOf(path: string): string {
  const steps = path.split(/\.|\[\]/);
  return names.find((name) => steps.includes(name)) ?? '';
}

function countOf(loss: readonly Loss[]): number {
  return loss.reduce((sum, { count }) => sum + count, 0);
}

function pathsOf(loss: readonly Loss[]): string {
  const paths = loss.map(({ path }) => path);
  return [...paths.slice(0, mostPaths), ...(paths.length > mostPaths ? ['…'] : [])].join(', ');
}
