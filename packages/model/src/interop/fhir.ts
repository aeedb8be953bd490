import type { Partnership } from '../partnership.js';
import type { Plan } from '../plan.js';
import { partnershipResources } from './fhir-partnership.js';
import { fullUrl, identifierOf, writingOf, type Writing } from './fhir-parts.js';
import { planResources } from './fhir-plan.js';
import type { Format } from './format.js';

/**
 * FHIR R4: a plan as a document (Composition, PlanDefinition, Goal, Group, Organization, DocumentReference, Measure),
 * a partnership as a collection (Organization and one OrganizationAffiliation for each member, with its period).
 */
export const fhir: Format<Plan | Partnership> = {
  name: 'fhir',
  mediaType: 'application/fhir+json',
  extension: 'fhir.json',
  takes: ['plan', 'partnership'],
  write(record, options) {
    const isPartnership = 'membershipEvidence' in record;
    const writing = writingOf(options, isPartnership ? 'nb' : record.language);
    const bundle = {
      resourceType: 'Bundle',
      type: isPartnership ? 'collection' : 'document',
      identifier: identifierOf(isPartnership ? 'partnership' : 'plan', record.id, options),
      timestamp: `${options.day}T00:00:00Z`,
      entry: resources(record, writing).map((resource) => ({ fullUrl: fullUrl(resource, options.base), resource })),
    };
    return `${JSON.stringify(bundle, null, 2)}\n`;
  },
};

function resources(record: Plan | Partnership, writing: Writing) {
  return 'membershipEvidence' in record ? partnershipResources(record, writing) : planResources(record, writing);
}
