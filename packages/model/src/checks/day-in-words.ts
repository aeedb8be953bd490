import type { IsoDate } from '../period.js';
import type { Sentence } from './rule.js';

/** A day as people write it: `31.12.2024`, and in English `31/12/2024`. */
export function dayInWords(day: IsoDate): Sentence {
  const [year, month, date] = day.split('-').map(Number);
  const dotted = `${date}.${month}.${year}`;
  return { nb: dotted, nn: dotted, en: `${date}/${month}/${year}` };
}
