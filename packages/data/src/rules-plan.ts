import { groupLabel, listOf } from '@helsefellesskap/model';
import { elementIds, inShort, objectsIn, type Sentence } from '@helsefellesskap/model/checks';
import type { Data } from './records.js';
import { noOrganisation, redirectsIn, unknownId } from './unknown-id.js';
import type { Rule } from './rules.js';

export const ownersExist: Rule = function* ({ plans, organisations, redirects, ids }) {
  const moved = redirectsIn({ redirects });
  for (const { id, record, finding } of plans) {
    if (record.kind === 'partnership-strategy' && !ids.partnerships.has(record.partnership)) {
      const sentence = {
        nb: `Helsefellesskapet «${inShort(record.partnership)}» finnes ikke. Sjekk skrivemåten, eller lag filen til det først.`,
        nn: `Helsefellesskapet «${inShort(record.partnership)}» finst ikkje. Sjekk skrivemåten, eller lag fila til det først.`,
        en: `There is no partnership “${inShort(record.partnership)}”. Check its spelling, or make its file first.`,
      };
      yield finding(['partnership'], unknownId(record.partnership, moved, sentence));
    } else if (record.kind === 'partnership-strategy' && !id.startsWith(`${record.partnership}/`))
      yield finding(['partnership'], otherFolder(record.partnership));
    if (record.kind === 'regional-plan' && !organisations.some((entry) => entry.id === record.organisation)) {
      yield finding(['organisation'], unknownId(record.organisation, moved, noOrganisation(record.organisation)));
    }
  }
};

/** The id follows the folder, so that the field or the folder is wrong. */
function otherFolder(partnership: string): Sentence {
  const folder = `partnerships/${inShort(partnership)}`;
  return {
    nb: `Planen ligger ikke i ${folder}. Rett partnership, eller flytt filen dit.`,
    nn: `Planen ligg ikkje i ${folder}. Rett partnership, eller flytt fila dit.`,
    en: `The plan does not lie in ${folder}. Correct partnership, or move the file there.`,
  };
}

export const patientGroupsExist: Rule = function* ({ plans, redirects, ids }) {
  for (const { record, finding } of plans)
    for (const { node, path } of objectsIn(record)) {
      const group = node['group'];
      if (typeof group !== 'string' || ids.groups.has(group)) continue;
      const name = inShort(group);
      const sentence = {
        nb: `Pasientgruppen «${name}» finnes ikke i patient-groups. Sjekk skrivemåten, eller lag filen patient-groups/${name}.yml først.`,
        nn: `Pasientgruppa «${name}» finst ikkje i patient-groups. Sjekk skrivemåten, eller lag fila patient-groups/${name}.yml først.`,
        en: `The patient group “${name}” is not in patient-groups. Check its spelling, or make the file patient-groups/${name}.yml first.`,
      };
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
          unknownId(frame, redirectsIn({ redirects }), {
            nb: `«${inShort(frame)}» er ikke en nasjonal plan i plans. Sjekk skrivemåten.`,
            nn: `«${inShort(frame)}» er ikkje ein nasjonal plan i plans. Sjekk skrivemåten.`,
            en: `“${inShort(frame)}” is not a national plan in plans. Check its spelling.`,
          }),
        );
};

export const nationalPlansUseTheirLabels: Rule = function* ({ groups, plans }) {
  for (const { id, record, finding } of plans.filter((entry) => entry.record.kind === 'national-plan'))
    for (const [index, { group, text }] of listOf(record.patientGroups).entries()) {
      const known = groups.find((entry) => entry.id === group)?.record;
      if (known && groupLabel(known, id)?.[text.original] !== text[text.original])
        yield finding(['patientGroups', index, 'text'], {
          nb: `Navnet er ikke det samme som i patient-groups/${group}.yml. Rett det som ikke står slik i planen.`,
          nn: `Namnet er ikkje det same som i patient-groups/${group}.yml. Rett det som ikkje står slik i planen.`,
          en: `The name is not the same as in patient-groups/${group}.yml. Correct the one that does not stand so in the plan.`,
        });
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
      const sentence = {
        nb: `«${inShort(target)}» finnes ikke. Sjekk skrivemåten, eller legg det til først.`,
        nn: `«${inShort(target)}» finst ikkje. Sjekk skrivemåten, eller legg det til først.`,
        en: `“${inShort(target)}” does not exist. Check its spelling, or add it first.`,
      };
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
        const [older, newer] = [inShort(target), inShort(id)];
        yield finding(['relations', index, 'target'], {
          nb: `«${older}» avløser selv «${newer}», direkte eller gjennom andre planer. Rett den som er feil.`,
          nn: `«${older}» avløyser sjølv «${newer}», direkte eller gjennom andre planar. Rett den som er feil.`,
          en: `“${older}” itself replaces “${newer}”, directly or through other plans. Correct the one that is wrong.`,
        });
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
