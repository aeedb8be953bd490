import type { Partnership } from '../partnership.js';
import type { Plan } from '../plan.js';
import { addressOf } from './address.js';
import type { ExportOptions, Format } from './format.js';
import { labelsIn } from './labels.js';
import { partnershipChildren } from './stratml-partnership.js';
import type { Writing } from './stratml-parts.js';
import { planChildren } from './stratml-plan.js';
import { element, xmlDocument } from './xml.js';

/**
 * StratML Part 2, `PerformancePlanOrReport` (draft 2.2.8 of 6 May 2016).
 * It has no attribute for languages; the language of the words is told in `OtherInformation`.
 */
export const stratml: Format<Plan | Partnership> = {
  name: 'stratml',
  mediaType: 'application/xml',
  extension: 'stratml.xml',
  takes: ['plan', 'partnership'],
  write(record, options) {
    const xmlns = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';
    const children = childrenOf(record, writingOf(record, 2, options));
    return xmlDocument(element('PerformancePlanOrReport', { xmlns, Type: 'Strategic_Plan' }, ...children));
  },
};

/** What stands inside the root of either part. */
export function childrenOf(record: Plan | Partnership, writing: Writing) {
  return 'membershipEvidence' in record ? partnershipChildren(record, writing) : planChildren(record, writing);
}

/** What the writers of a part need to know. */
export function writingOf(record: Plan | Partnership, part: 1 | 2, { base, language }: ExportOptions): Writing {
  return {
    part,
    labels: labelsIn(language),
    identifier: (id) => [record.id, ...(id === undefined ? [] : [id])].join('.').replaceAll('/', '.'),
    address: (type, id) => addressOf(base, type, id),
  };
}
