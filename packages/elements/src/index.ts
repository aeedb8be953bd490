export { HfsChallenges } from './hfs-challenges/hfs-challenges.js';
export { HfsCommitments } from './hfs-commitments/hfs-commitments.js';
export { HfsDocuments } from './hfs-documents/hfs-documents.js';
export { HfsExplainer } from './hfs-explainer/hfs-explainer.js';
export { HfsFilterEvent } from './base/filtered-element.js';
export { HfsFocusAreas } from './hfs-focus-areas/hfs-focus-areas.js';
export { HfsGlossaryTerm } from './hfs-glossary-term/hfs-glossary-term.js';
export { HfsGoals } from './hfs-goals/hfs-goals.js';
export { HfsGovernance } from './hfs-governance/hfs-governance.js';
export {
  HfsMunicipalityFinder,
  HfsMunicipalitySelectEvent,
} from './hfs-municipality-finder/hfs-municipality-finder.js';
export { HfsNationalFrame } from './hfs-national-frame/hfs-national-frame.js';
export { HfsNotice } from './hfs-notice/hfs-notice.js';
export { HfsPartnershipCard } from './hfs-partnership-card/hfs-partnership-card.js';
export { HfsPartnershipMap } from './hfs-partnership-map/hfs-partnership-map.js';
export { HfsPatientGroups } from './hfs-patient-groups/hfs-patient-groups.js';
export { HfsPlan } from './hfs-plan/hfs-plan.js';
export { HfsSource } from './hfs-source/hfs-source.js';
export { HfsVisionValues } from './hfs-vision-values/hfs-vision-values.js';
