const ligature = /[\ufb00-\ufb06]/g;
const space = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const unseen = /[\u200b-\u200d\u2060\ufeff]|\u00ad(?!\s*[\n\f])/g; // a soft hyphen at the end of a line divides a word
const raised = /[¹²³⁰⁴-⁹]+/g;
const noted = /(?:(?:\p{L}{3}|(?<!\d)(?:19|20)\d\d|%)[»”"’)\].,;:!?]{0,2}|[\p{L}\p{N}][.,;:!?][»”"’)\]]?)$/u; // what a footnote stands behind; not m² or km²

/**
 * A text without what a reader does not see: letters composed in one way, no ligatures, soft hyphens or numbers of
 * footnotes, and one kind of space. Documents and quotes are compared so. Lines and pages stay where they are.
 */
export function folded(text: string): string {
  return text
    .normalize()
    .replace(ligature, (sign) => sign.normalize('NFKC'))
    .replace(space, ' ')
    .replace(unseen, '')
    .replace(raised, (digits, at: number, whole: string) =>
      noted.test(whole.slice(Math.max(0, at - 8), at)) ? '' : digits,
    );
}
