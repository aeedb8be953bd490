import {
  listOf,
  partnershipsOf,
  schemaVersion,
  textIn,
  valueOf,
  type MunicipalityIndex,
  type Partnership,
  type Plan,
  type PlanRelation,
  type PlanSummary,
} from '@helsefellesskap/model';
import type { Data } from './records.js';

const norwegian = new Intl.Collator('nb');

/** Partnerships with the plans that their folders hold, newest first, those that only add to another of them last. */
export function partnershipsWithPlans({ partnerships, plans }: Data): Partnership[] {
  return partnerships.map(({ id, record }) => {
    const own = plans.map((plan) => plan.record).filter((plan) => belongsTo(plan, id));
    if (own.length === 0) return record;
    const ids = new Set(own.map((plan) => plan.id));
    const isBelow = (plan: Plan) => listOf(plan.relations).some((relation) => addsTo(relation, ids));
    const sorted = own.sort((a, b) => Number(isBelow(a)) - Number(isBelow(b)) || newestFirst(a, b));
    return { ...record, plans: sorted.map(summary) };
  });
}

function belongsTo(plan: Plan, partnership: string): boolean {
  return plan.kind === 'partnership-strategy' && plan.partnership === partnership;
}

/** A strategy for one group, or an action plan in a file of its own: whoever asks for the strategy means the other. */
function addsTo({ type, target }: PlanRelation, ids: ReadonlySet<string>): boolean {
  return (type === 'supplements' || type === 'operationalises') && target !== undefined && ids.has(target);
}

function newestFirst(a: Plan, b: Plan): number {
  return (valueOf(b.period)?.from ?? '').localeCompare(valueOf(a.period)?.from ?? '') || a.id.localeCompare(b.id);
}

function summary({ id, kind, title, language, period, status }: Plan): PlanSummary {
  return { id, kind, title: title.text, language, period, ...(status && { status }) };
}

/** What a finder needs: every municipality with its partnerships on a day, in Norwegian alphabetical order. */
export function municipalityIndex({ municipalities, partnerships }: Data, day: string): MunicipalityIndex {
  const records = partnerships.map(({ record }) => record);
  return {
    schemaVersion,
    type: 'municipality-index',
    municipalities: municipalities
      .map(({ record: { number, names, disambiguatedName, countyName } }) => ({
        number,
        names,
        ...(disambiguatedName !== undefined && { disambiguatedName }),
        countyName,
        partnerships: partnershipsOf(number, records, day).map(({ id }) => id),
      }))
      .sort((a, b) => norwegian.compare(a.names.nb, b.names.nb) || a.number.localeCompare(b.number)),
    partnerships: records
      .map(({ id, name, nameStatus, website }) => ({
        id,
        name: textIn(name, name.original).value,
        nameStatus,
        language: name.original,
        website,
      }))
      .sort((a, b) => norwegian.compare(a.name, b.name)),
  };
}
