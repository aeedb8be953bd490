import * as z from 'zod/mini';
import { glossary } from './glossary.schema.js';
import { describer } from './json-schema.descriptions.js';
import { municipality, municipalityIndex, organisation, partnership } from './partnership.schema.js';
import { patientGroup } from './patient-group.schema.js';
import { plan } from './plan.schema.js';

const published = {
  plan,
  'patient-group': patientGroup,
  partnership,
  organisation,
  municipality,
  'municipality-index': municipalityIndex,
  glossary,
};

/** JSON Schema (2020-12) of every published record as people write it, by file name. */
export function jsonSchemas(): Record<string, object> {
  const describe = describer();
  return Object.fromEntries(
    Object.entries(published).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
      describe(json);
      const $comment = 'Generated from packages/model/src by `npm run schemas`. Do not edit.';
      return [`${name}.schema.json`, { $comment, ...json }];
    }),
  );
}
