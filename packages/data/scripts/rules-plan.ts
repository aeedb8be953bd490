import { groupLabel, isAbsent, listOf, type Plan, type Stated } from '@helsefellesskap/model';
import type { Data } from './records.js';
import type { Rule } from './rules.js';
import { objectsIn } from './walk.js';

/** Ids of the elements of a plan, in its order. Documents have a room of their own. */
function elementIds(plan: Plan): { id: string; path: PropertyKey[] }[] {
  return [...objectsIn(plan)].flatMap(({ node, path }) =>
    path.length > 0 && path[0] !== 'documents' && typeof node['id'] === 'string' ? [{ id: node['id'], path }] : [],
  );
}

export const idsAreUniqueInAPlan: Rule = function* ({ plans }) {
  for (const { record, finding } of plans) {
    const documents = record.documents.map(({ id }, index) => ({ id, path: ['documents', index] }));
    for (const room of [elementIds(record), documents]) {
      const seen = new Set<string>();
      for (const { id, path } of room) {
        if (seen.has(id))
          yield finding([...path, 'id'], `Id-en ${id} er brukt før i planen. Gi dette punktet en egen.`);
        seen.add(id);
      }
    }
  }
};

export const ownersExist: Rule = function* ({ plans, organisations, ids }) {
  for (const { id, record, finding } of plans) {
    if (record.kind === 'partnership-strategy' && !ids.partnerships.has(record.partnership))
      yield finding(['partnership'], `Helsefellesskapet ${record.partnership} finnes ikke.`);
    else if (record.kind === 'partnership-strategy' && !id.startsWith(`${record.partnership}/`))
      yield finding(['partnership'], `Planen ligger ikke i mappen til ${record.partnership}.`);
    if (record.kind === 'regional-plan' && !organisations.some((entry) => entry.id === record.organisation))
      yield finding(['organisation'], `${record.organisation} finnes ikke i organisasjonsregisteret.`);
  }
};

export const patientGroupsExist: Rule = function* ({ plans, ids }) {
  for (const { record, finding } of plans)
    for (const { node, path } of objectsIn(record))
      if (typeof node['group'] === 'string' && !ids.groups.has(node['group']))
        yield finding([...path, 'group'], `Pasientgruppen ${node['group']} finnes ikke i patient-groups.`);
};

export const framesAreNationalPlans: Rule = function* ({ groups, plans, ids }) {
  const others = new Set(plans.filter(({ record }) => record.kind !== 'national-plan').map(({ id }) => id));
  for (const { record, finding } of groups)
    for (const [index, label] of record.labels.entries())
      for (const frame of label.frames.filter((candidate) => !ids.plans.has(candidate) || others.has(candidate)))
        yield finding(['labels', index, 'frames'], `${frame} er ikke en nasjonal plan i plans.`);
};

export const nationalPlansUseTheirLabels: Rule = function* ({ groups, plans }) {
  for (const { id, record, finding } of plans.filter((entry) => entry.record.kind === 'national-plan'))
    for (const [index, { group, text }] of listOf(record.patientGroups).entries()) {
      const known = groups.find((entry) => entry.id === group)?.record;
      if (known && groupLabel(known, id)?.[text.original] !== text[text.original])
        yield finding(['patientGroups', index, 'text'], `Navnet er ikke det samme som i patient-groups/${group}.yml.`);
    }
};

export const relationsLeadSomewhere: Rule = function* ({ plans, organisations, ids }) {
  const records = new Set([...Object.values(ids).flatMap((set) => [...set]), ...organisations.map(({ id }) => id)]);
  for (const { record, finding } of plans) {
    const own = new Set([
      ...elementIds(record).map(({ id }) => id),
      ...(record.redirects ?? []).map(({ from }) => from),
    ]);
    for (const { node, path } of objectsIn(record)) {
      const target = node['target'];
      if (typeof target === 'string' && !reachable(target, path, own, records, ids))
        yield finding([...path, 'target'], `${target} finnes ikke. Sjekk skrivemåten, eller legg det til først.`);
    }
  }
};

function reachable(target: string, path: PropertyKey[], own: Set<string>, records: Set<string>, ids: Data['ids']) {
  const list = path.at(-2);
  if (list === 'groups') return ids.groups.has(target);
  if (list === 'relations') return ids.plans.has(target);
  return own.has(target) || records.has(target);
}

export const parentsStandInTheSameList: Rule = function* ({ plans }) {
  for (const { record, finding } of plans)
    for (const section of ['goals', 'areas', 'governance']) {
      const items = itemsUnder(record, section);
      for (const [index, { id, parent }] of items.entries())
        if (parent !== undefined && (parent === id || !items.some((item) => item.id === parent)))
          yield finding([section, index, 'parent'], `${parent} finnes ikke blant de andre punktene i listen.`);
    }
};

/** Fields that hold ids of other elements in the plan, and the section those stand in. */
const pointers = { bodyId: 'governance', replacedBy: 'governance', references: 'references', indicator: 'indicators' };

export const pointersStandInThePlan: Rule = function* ({ plans }) {
  for (const { record, finding } of plans)
    for (const { node, path } of objectsIn(record))
      for (const [field, section] of Object.entries(pointers))
        for (const id of [node[field]].flat().filter((value) => typeof value === 'string'))
          if (!itemsUnder(record, section).some((item) => item.id === id))
            yield finding([...path, field], `${id} finnes ikke under ${section} i planen.`);
};

function itemsUnder(plan: Plan, section: string): { id: string; parent?: string }[] {
  return listOf((plan as unknown as Record<string, Stated<{ id: string; parent?: string }[]> | undefined>)[section]);
}

export const adoptionsCoverWhatIsThere: Rule = function* ({ plans }) {
  for (const { record, finding } of plans)
    for (const [index, adoption] of listOf(record.adoptions).entries())
      for (const section of (adoption.covers ?? []).filter((name) => isAbsent(record[name])))
        yield finding(['adoptions', index, 'covers'], `Vedtaket gjelder ${section}, men den delen av planen er tom.`);
};
