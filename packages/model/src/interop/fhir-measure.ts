import type { Indicator, Observation } from '../indicator.js';
import type { Plan } from '../plan.js';
import {
  extension,
  fhirPeriod,
  fullUrl,
  resourceId,
  worded,
  written,
  type Resource,
  type Writing,
} from './fhir-parts.js';
import { some } from './parts.js';
import { daysOf, itemsIn, sourceText } from './reading.js';

/** The indicators of a plan as measures, and their values as reports on them. */
export function measureResources(plan: Plan, writing: Writing): Resource[] {
  const indicators = itemsIn<Indicator>(plan.indicators);
  if (indicators.length === 0) return [];
  const reports = itemsIn<Observation>(plan.observations).map((observation, index) =>
    report(observation, index, plan, writing),
  );
  return [...indicators.map((indicator) => measure(indicator, plan, writing)), ...reports];
}

function measure(indicator: Indicator, plan: Plan, writing: Writing): Resource {
  const owner = sourceText(indicator.owner);
  const head = { resourceType: 'Measure', id: resourceId(plan.id, indicator.id) };
  return {
    ...head,
    url: fullUrl(head, writing.base),
    extension: some([extension('unit', 'String', indicator.unit, writing)]),
    identifier: some([indicator.series === undefined ? undefined : { value: written(indicator.series) }]),
    ...worded('title', indicator.name, writing),
    status: 'active',
    publisher: owner && written(owner),
    ...worded('description', indicator.definition, writing),
  };
}

function report(observation: Observation, index: number, plan: Plan, writing: Writing): Resource {
  const measured = { resourceType: 'Measure', id: resourceId(plan.id, observation.indicator) };
  const { retrieved, value } = observation;
  const unknown = {
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
  };
  return {
    resourceType: 'MeasureReport',
    id: resourceId(plan.id, observation.indicator, String(index + 1)),
    status: 'complete',
    type: 'summary',
    measure: fullUrl(measured, writing.base),
    subject: { display: written(observation.area) },
    date: daysOf(retrieved) && retrieved,
    period: fhirPeriod(observation.period) ?? unknown,
    group: typeof value === 'number' ? [{ measureScore: { value } }] : undefined,
  };
}
