import type { Membership, Partnership, PlanSummary } from '../partnership.js';
import type { OrganisationRef } from '../organisation.js';
import { itemsIn, sourceText } from './reading.js';
import { named } from './labels.js';
import { aim, line, list, otherInformation, span, stakeholder, type Writing } from './stratml-parts.js';
import { element, textElement, type XmlChild } from './xml.js';

/**
 * A partnership as the children of the root element of a StratML file.
 * The schema asks for a goal; a partnership has its goals in its plans, so the one goal says where they are.
 */
export function partnershipChildren(partnership: Partnership, writing: Writing): XmlChild[] {
  const { labels, part, identifier, address } = writing;
  const name = sourceText(partnership.name) ?? '';
  const member = (of: string, role: string, description?: string) =>
    stakeholder('Organization', of, { part, description, role: [role, 'Performer'] });
  const trusts = (refs: OrganisationRef[] | undefined, role: string) =>
    itemsIn<OrganisationRef>(refs).map((ref) => member(ref.name, named(labels.roles, role), ref.id));
  const plans = itemsIn<PlanSummary>(partnership.plans).map((plan) =>
    line(labels.plans, list([sourceText(plan.title), address('plan', plan.id)])),
  );
  const established = partnership.established as { date?: string };
  const website = partnership.website as unknown;
  return [
    element('Name', {}, name),
    otherInformation([
      line(labels.established, established.date),
      ...itemsIn<Membership>(partnership.members).map((municipality) =>
        line(labels.period, span(municipality) && `${municipality.name} ${span(municipality) ?? ''}`),
      ),
      ...plans,
    ]),
    element(
      'StrategicPlanCore',
      {},
      element(
        'Organization',
        {},
        element('Name', {}, name),
        element('Identifier', {}, identifier()),
        textElement('Description', list([...itemsIn<string>(partnership.alternativeNames)], '; ')),
        ...itemsIn<Membership>(partnership.members).map((municipality) =>
          member(municipality.name, labels.roles['municipality'] ?? '', municipality.municipality),
        ),
        ...trusts(partnership.healthTrusts, 'health-trust'),
        ...trusts(partnership.privateHospitals, 'private-hospital'),
        ...trusts([partnership.regionalHealthAuthority], 'regional-health-authority'),
        ...trusts(partnership.observers, 'observer'),
      ),
      aim('Goal', { name: plans.length > 0 ? labels.goalsInPlans : labels.noGoals, description: '' }, writing),
    ),
    typeof website === 'string' ? element('AdministrativeInformation', {}, element('Source', {}, website)) : undefined,
  ];
}
