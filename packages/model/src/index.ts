export { languages, isLanguage, languageOf, textIn } from './language.js';
export type { Language, LocalText, ShownText, TextRun } from './language.js';
export { absenceReasons, isAbsent, listOf, valueOf } from './absence.js';
export type { Absence, AbsenceReason, Stated } from './absence.js';
export { anchorMethods, methodOf } from './source.js';
export type {
  AnchorMethod,
  ExternalAnchor,
  QuotedAnchor,
  SourceAnchor,
  SourceDocument,
  Statement,
  Wording,
} from './source.js';
export { dayInNorway, firstDay, holds, isIsoDate, lastDay } from './period.js';
export type { Deadline, GivenDate, IsoDate, Period, RawDate } from './period.js';
export { adoptionsOf } from './adoption.js';
export type { Adoption } from './adoption.js';
export { resolveId } from './relation.js';
export type { PlanRelation, Redirect, Relation } from './relation.js';
export { treeOf } from './tree.js';
export type { TreeNode } from './tree.js';
export type { CultureStatement, Detail, Element, TitledElement, Value, Vision } from './element.js';
export type { Goal } from './goal.js';
export type { Challenge } from './challenge.js';
export { areaTitle } from './focus-area.js';
export type { FocusArea, LostTitle } from './focus-area.js';
export type { Measure } from './measure.js';
export { commitmentsIn, commitmentStrength, commitmentStrengths } from './commitment.js';
export type { Commitment, CommitmentStrength } from './commitment.js';
export { groupLabel, groupsIn } from './patient-group.js';
export type { PatientGroup, PatientGroupLabel, PatientGroupPriority } from './patient-group.js';
export { termsFor } from './glossary.js';
export type { Glossary, GlossaryTerm } from './glossary.js';
export { coverageOf } from './coverage.js';
export type { Coverage } from './coverage.js';
export type { GovernanceBody, Remit, Seat } from './governance.js';
export type { Agreement, Reference } from './agreement.js';
export type { Action, ActionPlan, ScaleValue } from './action-plan.js';
export type { Claim, Indicator, Observation } from './indicator.js';
export type { DiscussionPrompt, ExplainerSection } from './explainer.js';
export { elementOf, measuresOf, planKinds, planSections, planState } from './plan.js';
export type {
  Explainer,
  FoundElement,
  FrameChange,
  Initiative,
  NationalPlan,
  PartnershipStrategy,
  Plan,
  PlanBase,
  PlanKind,
  PlanSection,
  PlanState,
  RegionalPlan,
} from './plan.js';
export { isOrganisationNumber } from './organisation.js';
export type { Organisation, OrganisationRef } from './organisation.js';
export { findMunicipalities, fold } from './municipality.js';
export type { IndexedMunicipality, Municipality, MunicipalityIndex } from './municipality.js';
export { membersOn, partnershipsOf, strategyOn } from './partnership.js';
export type { Membership, MembershipChange, Partnership, PlanSummary, SubArea } from './partnership.js';
export { migrate, migrations, readRecord, RecordError, schemaVersion } from './record.js';
export type { Migration, PublishedRecord } from './record.js';
export { safeLink } from './link.js';
export { toCsv } from './csv.js';
