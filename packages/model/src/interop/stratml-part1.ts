import type { Partnership } from '../partnership.js';
import type { Plan } from '../plan.js';
import type { Format } from './format.js';
import { childrenOf, writingOf } from './stratml.js';
import { element, xmlDocument } from './xml.js';

/** StratML Part 1, the core for strategic plans (ISO 17469-1). It has no place for indicators, nor for who does what. */
export const stratmlPart1: Format<Plan | Partnership> = {
  name: 'stratml-1',
  mediaType: 'application/xml',
  extension: 'stratml-1.xml',
  takes: ['plan', 'partnership'],
  write(record, options) {
    const xmlns = 'urn:ISO:std:iso:17469:tech:xsd:stratml_core';
    return xmlDocument(element('StrategicPlan', { xmlns }, ...childrenOf(record, writingOf(record, 1, options))));
  },
};
