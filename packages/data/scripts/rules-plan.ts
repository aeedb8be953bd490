import {
  groupLabel,
  isAbsent,
  listOf,
  textIn,
  type Plan,
  type Relation,
  type SourceAnchor,
  type Stated,
} from '@helsefellesskap/model';
import { standsIn } from '@helsefellesskap/model/checks';
import type { Data } from './records.js';
import { redirectsIn, unknownId } from './redirects.js';
import type { Rule } from './rules.js';
import { elementIds, holderOf, objectsIn } from '@helsefellesskap/model/checks';

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

export const ownersExist: Rule = function* ({ plans, organisations, redirects, ids }) {
  const moved = redirectsIn({ redirects });
  for (const { id, record, finding } of plans) {
    if (record.kind === 'partnership-strategy' && !ids.partnerships.has(record.partnership)) {
      const sentence = `Helsefellesskapet ${record.partnership} finnes ikke.`;
      yield finding(['partnership'], unknownId(record.partnership, moved, sentence));
    } else if (record.kind === 'partnership-strategy' && !id.startsWith(`${record.partnership}/`))
      yield finding(['partnership'], `Planen ligger ikke i mappen til ${record.partnership}.`);
    if (record.kind === 'regional-plan' && !organisations.some((entry) => entry.id === record.organisation)) {
      const sentence = `${record.organisation} finnes ikke i organisasjonsregisteret.`;
      yield finding(['organisation'], unknownId(record.organisation, moved, sentence));
    }
  }
};

export const patientGroupsExist: Rule = function* ({ plans, redirects, ids }) {
  for (const { record, finding } of plans)
    for (const { node, path } of objectsIn(record)) {
      const group = node['group'];
      if (typeof group !== 'string' || ids.groups.has(group)) continue;
      const sentence = `Pasientgruppen ${group} finnes ikke i patient-groups.`;
      yield finding([...path, 'group'], unknownId(group, redirectsIn({ redirects }), sentence));
    }
};

export const framesAreNationalPlans: Rule = function* ({ groups, plans, redirects, ids }) {
  const others = new Set(plans.filter(({ record }) => record.kind !== 'national-plan').map(({ id }) => id));
  for (const { record, finding } of groups)
    for (const [index, label] of record.labels.entries())
      for (const frame of label.frames.filter((candidate) => !ids.plans.has(candidate) || others.has(candidate)))
        yield finding(
          ['labels', index, 'frames'],
          unknownId(frame, redirectsIn({ redirects }), `${frame} er ikke en nasjonal plan i plans.`),
        );
};

export const nationalPlansUseTheirLabels: Rule = function* ({ groups, plans }) {
  for (const { id, record, finding } of plans.filter((entry) => entry.record.kind === 'national-plan'))
    for (const [index, { group, text }] of listOf(record.patientGroups).entries()) {
      const known = groups.find((entry) => entry.id === group)?.record;
      if (known && groupLabel(known, id)?.[text.original] !== text[text.original])
        yield finding(['patientGroups', index, 'text'], `Navnet er ikke det samme som i patient-groups/${group}.yml.`);
    }
};

export const relationsLeadSomewhere: Rule = function* ({ plans, organisations, redirects, ids }) {
  const records = new Set([...Object.values(ids).flatMap((set) => [...set]), ...organisations.map(({ id }) => id)]);
  for (const { record, finding } of plans) {
    const own = new Set(elementIds(record).map(({ id }) => id));
    const moved = [...(record.redirects ?? []), ...redirectsIn({ redirects })];
    for (const { node, path } of objectsIn(record)) {
      const target = node['target'];
      if (typeof target !== 'string' || reachable(target, path, own, records, ids)) continue;
      const sentence = `${target} finnes ikke. Sjekk skrivemåten, eller legg det til først.`;
      yield finding([...path, 'target'], unknownId(target, moved, sentence));
    }
  }
};

function reachable(target: string, path: PropertyKey[], own: Set<string>, records: Set<string>, ids: Data['ids']) {
  const list = path.at(-2);
  if (list === 'groups') return ids.groups.has(target);
  if (list === 'relations') return ids.plans.has(target);
  return own.has(target) || records.has(target);
}

export const statedRelationsAreProven: Rule = function* ({ plans }) {
  for (const { record, finding } of plans)
    for (const { node, path } of objectsIn(record))
      if (node['basis'] === 'stated' && !node['sources'] && !isProvenBy(holderOf(record, path), node as never))
        yield finding(path, 'Si hvor det står, med sources (line og quote), eller skriv basis: inferred.');
};

/** Whether the words of the element a relation stands on are the source's own, and hold the name it gives. */
function isProvenBy({ sources }: { sources?: SourceAnchor[] }, { name }: Relation): boolean {
  const word = name && textIn(name, name.original).value;
  return (sources ?? []).some(
    ({ method, quote }) => method !== 'editorial' && quote && (word === undefined || standsIn(quote, word)),
  );
}

const sectionsWithParents = ['goals', 'areas', 'governance'];

export const parentsStandInTheSameList: Rule = function* ({ plans }) {
  for (const { record, finding } of plans)
    for (const section of sectionsWithParents) {
      const items = itemsUnder(record, section);
      for (const [index, { parent }] of items.entries())
        if (parent !== undefined && !items.some(({ id }) => id === parent)) {
          const sentence = `${parent} finnes ikke blant de andre punktene i listen.`;
          yield finding([section, index, 'parent'], unknownId(parent, record.redirects ?? [], sentence));
        }
    }
};

export const parentsDoNotGoInCircles: Rule = function* ({ plans }) {
  for (const { record, finding } of plans)
    for (const section of sectionsWithParents) {
      const items = itemsUnder(record, section);
      const parents = new Map(items.map(({ id, parent }) => [id, parent]));
      for (const [index, { id }] of items.entries())
        if (ancestorsOf(id, parents).has(id))
          yield finding([section, index, 'parent'], `${id} står under seg selv. Rett parent, så rekken får en ende.`);
    }
};

function ancestorsOf(id: string, parents: Map<string, string | undefined>): Set<string> {
  const found = new Set<string>();
  for (let above = parents.get(id); above !== undefined && !found.has(above); above = parents.get(above))
    found.add(above);
  return found;
}

/** Fields that hold ids of other elements in the plan, and the section those stand in. */
const pointers = { bodyId: 'governance', replacedBy: 'governance', references: 'references', indicator: 'indicators' };

export const pointersStandInThePlan: Rule = function* ({ plans }) {
  for (const { record, finding } of plans)
    for (const { node, path } of objectsIn(record))
      for (const [field, section] of Object.entries(pointers))
        for (const id of [node[field]].flat().filter((value) => typeof value === 'string'))
          if (!itemsUnder(record, section).some((item) => item.id === id)) {
            const sentence = `${id} finnes ikke under ${section} i planen.`;
            yield finding([...path, field], unknownId(id, record.redirects ?? [], sentence));
          }
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
