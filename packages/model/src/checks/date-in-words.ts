import type { IsoDate } from '../period.js';
import type { Sentence } from './rule.js';

const months = {
  no: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** A date as people write it, as exact as it is: `31.12.2024`, `desember 2024` or `2024`; in English `31/12/2024`. */
export function dateInWords(date: IsoDate): Sentence {
  const [year, month, day] = date.split('-').map(Number);
  const say = (dotted: string, english = dotted) => ({ nb: dotted, nn: dotted, en: english });
  if (month === undefined) return say(String(year));
  if (day === undefined) return say(`${months.no[month - 1]} ${year}`, `${months.en[month - 1]} ${year}`);
  return say(`${day}.${month}.${year}`, `${day}/${month}/${year}`);
}
