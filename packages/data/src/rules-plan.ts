import { groupLabel, listOf } from '@helsefellesskap/model';
import { elementIds, objectsIn } from '@helsefellesskap/model/checks';
import type { Data } from './records.js';
import { redirectsIn, unknownId } from './redirects.js';
import type { Rule } from './rules.js';

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
      const sentence = `Pasientgruppen ${group} finnes ikke i patient-groups. Sjekk skrivemåten, eller lag filen patient-groups/${group}.yml først.`;
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

export const replacementsHaveAnEnd: Rule = function* ({ plans }) {
  const replaced = new Map(
    plans.map(({ id, record }) => [
      id,
      listOf(record.relations).flatMap(({ type, target }) =>
        type === 'replaces' && target !== undefined ? [target] : [],
      ),
    ]),
  );
  for (const { id, record, finding } of plans)
    for (const [index, { type, target }] of listOf(record.relations).entries())
      if (type === 'replaces' && target !== undefined && target !== id && isReplacedBy(id, target, replaced)) {
        const sentence = `${target} avløser selv ${id}, direkte eller gjennom andre planer. Rett den som er feil.`;
        yield finding(['relations', index, 'target'], sentence);
      }
};

/** Whether `newer` replaces a plan, at whatever distance. */
function isReplacedBy(id: string, newer: string, replaced: ReadonlyMap<string, string[]>): boolean {
  const reached = new Set([newer]);
  for (const at of reached) for (const older of replaced.get(at) ?? []) reached.add(older);
  return reached.has(id);
}

function reachable(target: string, path: PropertyKey[], own: Set<string>, records: Set<string>, ids: Data['ids']) {
  const list = path.at(-2);
  if (list === 'groups') return ids.groups.has(target);
  if (list === 'relations') return ids.plans.has(target);
  return own.has(target) || records.has(target);
}
