export {
  HfsMunicipalityFinder,
  HfsMunicipalitySelectEvent,
} from './hfs-municipality-finder/hfs-municipality-finder.js';
export { HfsPartnershipCard } from './hfs-partnership-card/hfs-partnership-card.js';
export { HfsPlan } from './hfs-plan/hfs-plan.js';
