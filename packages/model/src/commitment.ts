import type { Language } from './language.js';
import { small } from './letters.js';

/** How much a sentence binds, strongest first: *skal, vil, bidra til, legge til rette, vurdere*. */
export const commitmentStrengths = ['shall', 'will', 'contribute', 'facilitate', 'consider'] as const;

/** One of {@link commitmentStrengths}. */
export type CommitmentStrength = (typeof commitmentStrengths)[number];

/** One commitment found in a text. */
export interface Commitment {
  /** How much the verb binds. */
  strength: CommitmentStrength;
  /** The words that carry it, as they stand. */
  verb: string;
  /** Whether they stand in the text itself or in the sentence that introduces it. */
  from: 'text' | 'lead';
}

/**
 * A pattern with one group for each strength.
 * Infinitives and imperatives commit, and the present tense where a text begins with who does it: “Vi bidrar til …”.
 * “Arbeid som bidreg til …” tells what the work does, not what the partners will do.
 * A verb after “for å”, “med å” or the like tells why or how, after “vurdere å” what is considered; neither counts.
 * “vil kunne” foretells. The passive counts only after a modal: “skal leggjast til rette”.
 */
function anyOf(): RegExp {
  const letter = `[${small}]`;
  const startOfWord = String.raw`(?<!${letter})(?=skal|vil|bidr|medv|legg|tilrette|vurder)`; // what costs little comes first
  const outsideClause = `(?<!(?<!${letter})(?:for|med|om|til|av|på|ved|i|vurder[ea]?)\\s+å\\s+)`; // not raw: a minifier can then write it in ASCII
  const endOfWord = `(?!${letter})`;
  const afterModal = String.raw`(?<=(?<!${letter})(?:skal|vil)\s+(?:${letter}+\s+){0,2})`;
  const byPartners = String.raw`(?<=^\s*(?:vi|kommun\S+|part\S+)\s+)`;
  const verbs: Record<CommitmentStrength, string> = {
    shall: 'skal',
    will: String.raw`vil(?!\s+(?:${letter}+\s+)?kunne(?!${letter}))`,
    contribute: `(?:bidra|medv[ei]rk[ae]|${byPartners}(?:bidrar|bidreg))(?:\\s+til)?`,
    facilitate: String.raw`(?:legg(?:e|j[ae])?|${afterModal}(?:legges|leggjast|leggast)|${byPartners}legger)\s+til\s+rette|tilrettelegg(?:e|j[ae])`,
    consider: `vurder[ea]?|${byPartners}vurderer|${afterModal}(?:vurderes|vurderast)`,
  };
  const groups = commitmentStrengths.map((strength) => `(?<${strength}>${verbs[strength]})`).join('|');
  return new RegExp(`${startOfWord}${outsideClause}(?:${groups})${endOfWord}`, 'g'); // for lower-case text
}

const anyVerb = /* @__PURE__ */ anyOf(); // so that those who never ask do not carry it

/**
 * The commitments in a measure, in the order of its words.
 * A modal verb followed closely by a weaker verb is one commitment: “vi vil vurdere” considers.
 * A text that does not begin with a commitment takes the verb of the sentence that introduces it, if that has one.
 * @param text the measure, in bokmål or nynorsk; other languages give no commitments
 * @param lead the sentence or heading that introduces the measure, such as “Dette vil vi gjøre”
 * @example
 * ```ts
 * import { commitmentsIn } from '@helsefellesskap/model';
 *
 * commitmentsIn('Vi vil vurdere felles stillinger.', 'nb'); // → [{ strength: 'consider', verb: 'vurdere', from: 'text' }]
 * ```
 */
export function commitmentsIn(text: string, language: Language, lead = ''): Commitment[] {
  if (language !== 'nb' && language !== 'nn') return [];
  const own = marks(text, 'text');
  const led = marks(lead, 'lead').slice(0, 1);
  const opens = own[0] && (isModal(own[0].strength) || own[0].at === 0);
  return [...(opens ? [] : led), ...own].map(({ strength, verb, from }) => ({ strength, verb, from }));
}

/**
 * How much a measure binds, by the first commitment in it.
 * @returns `undefined` where no verb tells
 * @example
 * ```ts
 * import { commitmentStrength } from '@helsefellesskap/model';
 *
 * commitmentStrength('Partane skal øve saman.', 'nn'); // → 'shall'
 * commitmentStrength('Samarbeide om planer.', 'nb', 'Dette vil vi gjøre:'); // → 'will'
 * commitmentStrength('Felles øvelser.', 'nb'); // → undefined
 * ```
 */
export function commitmentStrength(text: string, language: Language, lead = ''): CommitmentStrength | undefined {
  return commitmentsIn(text, language, lead)[0]?.strength;
}

function marks(text: string, from: Commitment['from']): (Commitment & { at: number })[] {
  const lower = text.toLowerCase();
  const searched = lower.length === text.length ? lower : text; // a Turkish İ becomes two signs
  const found = [...searched.matchAll(anyVerb)].map((match) => ({
    strength: commitmentStrengths.find((strength) => match.groups?.[strength] !== undefined) ?? 'will',
    verb: text.slice(match.index, match.index + match[0].length),
    from,
    at: match.index - (text.length - text.trimStart().length),
  }));
  return found.filter((mark, index) => {
    const next = found[index + 1];
    if (!isModal(mark.strength) || !next || isModal(next.strength)) return true;
    const between = text
      .trimStart()
      .slice(mark.at + mark.verb.length, next.at)
      .trim();
    return between.includes(',') || between.split(/\s+/).length > 3; // “vil vi også legge til rette” is one, “skal satse på … og legge til rette” two
  });
}

function isModal(strength: CommitmentStrength): boolean {
  return strength === 'shall' || strength === 'will';
}
