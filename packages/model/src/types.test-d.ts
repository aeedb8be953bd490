// Read by `npm run typecheck`, never run: what must not compile is marked, and an unused mark is an error.
import type {
  Absence,
  LocalText,
  Partnership,
  PartnershipStrategy,
  Plan,
  SourceAnchor,
  Stated,
  Vision,
  coverageOf,
} from './index.js';
import { groupsIn, listOf, toCsv } from './index.js';

declare const strategy: PartnershipStrategy;
declare const { kind: _kind, ...withoutKind }: PartnershipStrategy;
declare const text: LocalText;

export const plan: Plan = strategy;
// @ts-expect-error a plan says what kind it is
export const planWithoutKind: Plan = withoutKind;
// @ts-expect-error only the kinds that are named
export const planOfUnknownKind: Plan = { ...strategy, kind: 'strategy' };

export const original: LocalText = { original: 'nn', nn: 'mål' };
// @ts-expect-error no is not a language: it does not tell nb from nn
export const norwegian: LocalText = { original: 'no', nb: 'mål' };
// @ts-expect-error nor can words be filed under it
export const underNorwegian: LocalText = { original: 'nb', no: 'mål' };
// @ts-expect-error the original is always named
export const withoutOriginal: LocalText = { nb: 'mål' };

export const absence: Absence = { absent: 'not-stated' };
// @ts-expect-error only the reasons that are named
export const unknownReason: Absence = { absent: 'forgotten' };
// @ts-expect-error a section is never just left out
export const undefinedSection: Stated<Vision> = undefined;

export const vision: Vision = { id: 'vision', text, sources: [] };
// @ts-expect-error every element has its source
export const withoutSources: Vision = { id: 'vision', text };
// @ts-expect-error a text is never a bare string once it is read
export const bareText: Vision = { id: 'vision', text: 'Visjon', sources: [] };

export const external: SourceAnchor = { method: 'external', document: 'law' };
// @ts-expect-error a verbatim anchor has its quote and the hash of its document
export const unproven: SourceAnchor = { method: 'verbatim', document: 'plan', line: 1 };
// @ts-expect-error what was not read has no line
export const unreadLine: SourceAnchor = { method: 'external', document: 'law', line: 1 };

declare const partnership: Partnership;
// @ts-expect-error an absence may stand here, so it must be asked about first
export const founded: string = partnership.established.date;

if (strategy.kind === 'partnership-strategy') strategy.actionPlan satisfies PartnershipStrategy['actionPlan'];
// @ts-expect-error only a strategy has an action plan
export const noActionPlan = (other: Exclude<Plan, PartnershipStrategy>) => other.actionPlan;

/** Lists that may not be changed are read as well as others, and stay so. */
export const readOnly = (
  list: readonly string[],
  groups: Parameters<typeof coverageOf>[2],
  rows: readonly (readonly string[])[],
) => {
  const kept: readonly string[] = listOf(list);
  // @ts-expect-error what may not be changed may not be changed through another name
  const changeable: string[] = listOf(list);
  const own: string[] = listOf(['a']);
  return [kept, changeable, own, groupsIn('frame', groups satisfies readonly unknown[]), toCsv(rows)];
};
// @ts-expect-error so a list of groups that may not be changed has no `push`
export const groupsStay = (groups: Parameters<typeof groupsIn>[1]) => groups.push();
