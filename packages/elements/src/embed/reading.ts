// Everything that is read, as one file for pages that show much of it: all but the finder and the card. In the order that packs smallest.
export { HfsVisionValues } from '../hfs-vision-values/hfs-vision-values.js';
export { HfsSource } from '../hfs-source/hfs-source.js';
export { HfsPatientGroups } from '../hfs-patient-groups/hfs-patient-groups.js';
export { HfsFocusAreas } from '../hfs-focus-areas/hfs-focus-areas.js';
export { HfsPartnershipMap } from '../hfs-partnership-map/hfs-partnership-map.js';
export { HfsDocuments } from '../hfs-documents/hfs-documents.js';
export { HfsPlan } from '../hfs-plan/hfs-plan.js';
export { HfsNationalFrame } from '../hfs-national-frame/hfs-national-frame.js';
export { HfsGovernance } from '../hfs-governance/hfs-governance.js';
export { HfsChallenges } from '../hfs-challenges/hfs-challenges.js';
export { HfsGlossaryTerm } from '../hfs-glossary-term/hfs-glossary-term.js';
export { HfsGoals } from '../hfs-goals/hfs-goals.js';
export { HfsCommitments } from '../hfs-commitments/hfs-commitments.js';
export { HfsExplainer } from '../hfs-explainer/hfs-explainer.js';
export { HfsNotice } from '../hfs-notice/hfs-notice.js';
