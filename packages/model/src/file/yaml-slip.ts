import type { FileFault } from './fault.js';

/** A sign that is nearly right, and where among the words it stands. */
interface Slip {
  at: number;
  fault: FileFault;
}

const unseen = /^[^\S \t]|^[\u200b-\u200d\u2060\ufeff]/; // spaces that YAML takes for letters, and signs without width
const names = '[A-Za-zÆØÅæøå][\\wÆØÅæøå-]*';
const unspaced = new RegExp(`^(?:${names}):(?!//|[ \\t]|$)`);
const equals = new RegExp(`^${names}[ \\t]*=`);
const dash = /^[–—•·‣▪][ \t]*/;

/** A field whose colon YAML does not take for one: what stands behind it, or in place of it, is no space. */
export function colonSlip(words: string): Slip | undefined {
  const [colon] = unspaced.exec(words) ?? [];
  if (colon !== undefined) {
    const isUnseen = unseen.test(words.slice(colon.length));
    return isUnseen ? { at: colon.length, fault: 'hard-space' } : { at: 0, fault: 'no-space' };
  }
  return equals.test(words) ? { at: 0, fault: 'no-space' } : undefined;
}

/**
 * An item whose hyphen YAML does not take for one: it is a dash, or what stands behind it is no space.
 * @param isNoValue whether the words stand too far out to go on from the line above
 */
export function hyphenSlip(words: string, isField: (words: string) => boolean, isNoValue: boolean): Slip | undefined {
  const [sign] = dash.exec(words) ?? [];
  if (sign !== undefined) return isNoValue || isField(words.slice(sign.length)) ? { at: 0, fault: 'dash' } : undefined;
  if (!words.startsWith('-')) return undefined;
  if (unseen.test(words.slice(1))) return { at: 1, fault: 'hard-space' };
  return isField(words.slice(1)) ? { at: 0, fault: 'hyphen-unspaced' } : undefined;
}
