import type { Glossary } from '../glossary.js';
import type { MunicipalityIndex } from '../municipality.js';
import type { Partnership } from '../partnership.js';
import type { PatientGroup } from '../patient-group.js';
import type { Plan } from '../plan.js';
import type { Format } from './format.js';
import { context } from './json-ld-context.js';
import { planNode } from './json-ld-plan.js';
import { glossaryNode, municipalityIndexNode, partnershipNode, patientGroupNode } from './json-ld-record.js';
import type { Node } from './json-ld-source.js';

type Linked = Plan | Partnership | PatientGroup | Glossary | MunicipalityIndex;

/**
 * Linked data in JSON-LD 1.1: the W3C organization ontology, schema.org, Dublin Core and, for sources, Web Annotation.
 * Lost, among other things: who adopted what, levels, mandates and seats of bodies, deadlines in words, how sure a reading is.
 */
export const jsonLd: Format<Linked> = {
  name: 'json-ld',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  takes: ['plan', 'partnership', 'patient-group', 'glossary', 'municipality-index'],
  write: (record, { base }) => `${JSON.stringify({ '@context': context, ...nodeOf(record, base) }, null, 2)}\n`,
};

function nodeOf(record: Linked, base: string): Node {
  switch (record.type) {
    case 'plan':
      return planNode(record, base);
    case 'partnership':
      return partnershipNode(record, base);
    case 'patient-group':
      return patientGroupNode(record, base);
    case 'glossary':
      return glossaryNode(record, base);
    case 'municipality-index':
      return municipalityIndexNode(record, base);
    default:
      throw new TypeError(`json-ld does not take ${String((record as { type: unknown }).type)}`);
  }
}
