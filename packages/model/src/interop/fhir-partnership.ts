import type { OrganisationRef } from '../organisation.js';
import type { Membership, Partnership } from '../partnership.js';
import {
  concept,
  extension,
  fhirPeriod,
  identifierOf,
  reference,
  resourceId,
  worded,
  written,
  type Part,
  type Resource,
  type Writing,
} from './fhir-parts.js';
import { some } from './parts.js';
import { daysOf, itemsIn } from './reading.js';

/** A partnership and its members, each with the affiliation that binds them. */
export function partnershipResources(partnership: Partnership, writing: Writing): Resource[] {
  const seen = new Set<string>();
  const id = resourceId('partnerships', partnership.id);
  const website = partnership.website as unknown;
  const founded = (partnership.established as { date?: string }).date;
  const since = daysOf(founded) && {
    url: 'http://hl7.org/fhir/StructureDefinition/organization-period',
    valuePeriod: { start: founded },
  };
  const trusts = (refs: OrganisationRef[] | undefined, role: string) =>
    itemsIn<OrganisationRef>(refs).flatMap((ref) => trust(ref, role, partnership, writing, seen));
  return numbered([
    {
      resourceType: 'Organization',
      id,
      language: writing.main,
      extension: some([since || undefined, extension('name-status', 'String', partnership.nameStatus, writing)]),
      identifier: [identifierOf('partnership', partnership.id, writing)],
      type: [{ text: 'helsefellesskap' }],
      ...worded('name', partnership.name, writing),
      alias: some([...itemsIn<string>(partnership.alternativeNames)].map(written)),
      telecom: some(
        [website, ...itemsIn<string>(partnership.otherWebsites)].map((value) =>
          typeof value === 'string' ? { system: 'url', value } : undefined,
        ),
      ),
    },
    ...itemsIn<Membership>(partnership.members).flatMap((member) => municipality(member, partnership, writing, seen)),
    ...trusts(partnership.healthTrusts, 'health-trust'),
    ...trusts(partnership.privateHospitals, 'private-hospital'),
    ...trusts(partnership.observers, 'observer'),
    ...trusts([partnership.regionalHealthAuthority], 'regional-health-authority'),
  ]);
}

function municipality(member: Membership, partnership: Partnership, writing: Writing, seen: Set<string>): Resource[] {
  const id = resourceId('municipalities', member.municipality);
  const period = fhirPeriod(member);
  const organisation = () => ({
    resourceType: 'Organization',
    id,
    identifier: [identifierOf('municipality', member.municipality, writing)],
    name: written(member.name),
  });
  return [...once(id, seen, organisation), affiliation(id, 'municipality', partnership, writing, period)];
}

function trust(
  ref: OrganisationRef,
  role: string,
  partnership: Partnership,
  writing: Writing,
  seen: Set<string>,
): Resource[] {
  const id = resourceId('organisations', ref.id);
  const organisation = () => ({
    resourceType: 'Organization',
    id,
    identifier: [identifierOf('organisation', ref.id, writing)],
    name: written(ref.name),
  });
  return [...once(id, seen, organisation), affiliation(id, role, partnership, writing)];
}

/** An organisation, the first time it is met: one that left and came back, or has two roles, is still one. */
function once(id: string, seen: Set<string>, organisation: () => Resource): Resource[] {
  if (seen.has(id)) return [];
  seen.add(id);
  return [organisation()];
}

/** A second resource of the same id gets a number, as the affiliation of a municipality that came back. */
function numbered(resources: Resource[]): Resource[] {
  const counts = new Map<string, number>();
  return resources.map((resource) => {
    const name = `${resource.resourceType}/${resource.id}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? resource : { ...resource, id: resourceId(resource.id, String(count)) };
  });
}

function affiliation(member: string, role: string, { id }: Partnership, writing: Writing, period?: Part): Resource {
  return {
    resourceType: 'OrganizationAffiliation',
    id: resourceId(id, member, role),
    period,
    organization: reference('Organization', resourceId('partnerships', id)),
    participatingOrganization: reference('Organization', member),
    code: [concept(writing.labels.roles[role])],
  };
}
