export { plan, redirect } from './plan.schema.js';
export { patientGroup } from './patient-group.schema.js';
export { glossary } from './glossary.schema.js';
export { municipality, municipalityIndex, organisation, partnership } from './partnership.schema.js';
export { localText, sourceAnchor, sourceDocument, statement } from './text.schema.js';
export { check } from './check.js';
export type { Checked, Problem } from './check.js';
