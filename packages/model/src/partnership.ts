import { listOf, type Stated } from './absence.js';
import type { LocalText } from './language.js';
import type { Municipality } from './municipality.js';
import type { OrganisationRef } from './organisation.js';
import { holds, type IsoDate, type Period } from './period.js';
import { planState, type PlanBase, type PlanKind } from './plan.js';
import type { PublishedRecord } from './record.js';

/** A municipality's part in a partnership. */
export interface Membership extends Period {
  /** Municipality number. */
  municipality: string;
  /** Its Norwegian name. */
  name: string;
}

/** A part of a municipality with a hospital of its own. */
export interface SubArea {
  /** Its number in the official division, as text: `030101`. */
  code: string;
  /** What people call it. */
  name: string;
  /** `city-district`: a *bydel*; `statistical-area`: some of the municipality's basic statistical units. */
  kind: 'city-district' | 'statistical-area';
  /** Id of the hospital or trust. */
  localHospital: string;
  /** What should be known of it, in English. */
  note?: string;
}

/** A membership that has moved, is shared, or is in doubt. */
export interface MembershipChange {
  /** Numbers of the municipalities it is about. */
  municipalities: string[];
  /**
   * How it stands today.
   * - `settled`: decided and carried out; the list of members holds it
   * - `internal`: moved or divided between hospitals of the same partnership, which is not affected
   * - `shared`: parts of the municipality belong to different partnerships
   * - `mapping-changed`: a statistical mapping changed, not the membership
   * - `disputed`: sources disagree
   */
  status: 'settled' | 'internal' | 'shared' | 'mapping-changed' | 'disputed';
  /** The day it took effect. Missing: not found, or nothing took effect. */
  date?: IsoDate;
  /** The day a statistical mapping changed, on which nothing changed for patients. */
  mappingDate?: IsoDate;
  /** What is known of it, in English. */
  reason: string;
  /** Short names of the sources in `registers/SOURCES.md` of the data package. */
  sources: string[];
}

/** A plan in few words. */
export interface PlanSummary extends Pick<PlanBase, 'id' | 'language' | 'period' | 'status'> {
  /** Which kind of plan it is. */
  kind: PlanKind;
  /** The words of its title, without their sources. */
  title: LocalText;
}

/** A health partnership (*helsefellesskap*). */
export interface Partnership extends PublishedRecord<'partnership'> {
  /** The name of its folder: `sor-rogaland`. */
  id: string;
  /** What it is called, in the language it writes itself. */
  name: LocalText;
  /** `self-described`: the partnership itself uses the name; `third-party`: others do; `unverified`: it was found in no source. */
  nameStatus: 'self-described' | 'third-party' | 'unverified';
  /** Other names in use, for search. */
  alternativeNames?: string[];
  /** The health trusts that are partners in it, at least one. */
  healthTrusts: OrganisationRef[];
  /** Private hospitals that are partners in it; often none. */
  privateHospitals: OrganisationRef[];
  /** Organisations that take part without being full members. Missing: none known. */
  observers?: OrganisationRef[];
  /** The authority that owns its health trusts. */
  regionalHealthAuthority: OrganisationRef;
  /** Its own page, wherever a partner keeps it. */
  website: Stated<string>;
  /** More pages of its own, where partners keep one each. */
  otherWebsites?: string[];
  /** When it was founded. */
  established: Stated<{
    /** As exact as it is known, often only a year. */
    date: IsoDate;
    /** Short names of the sources in `registers/SOURCES.md` of the data package. */
    sources: string[];
    /** What the date rests on, in English. */
    note?: string;
  }>;
  /** The municipalities, with those that have left; `membersOn` tells who belongs on a day. */
  members: Membership[];
  /** How the list of members is known. */
  membershipEvidence: {
    /** `named-list`, `count`, `county`, `catchment`, `definition` …; the list is open. */
    kind: string;
    /** What was found, in English. */
    text: string;
    /** Short names of the sources in `registers/SOURCES.md` of the data package. */
    sources: string[];
  };
  /** Parts of a municipality with different hospitals, as in Oslo. Missing: each municipality has one. */
  subAreas?: SubArea[];
  /** Memberships that have moved, are shared or are in doubt; empty where nothing is known. */
  changes: MembershipChange[];
  /** Remarks in English. */
  notes?: string[];
  /** What remains to be checked, in English. */
  toVerify: string[];
  /** Short names of the sources in `registers/SOURCES.md` of the data package. */
  sources: string[];
  /** The partnership's plans, newest first, those that only add to another of them last. */
  plans: Stated<PlanSummary[]>;
}

/**
 * The members of a partnership on a day. Members whose dates are not known are members on every day, as all published
 * ones are now: of another day than today the answer says no more than the data do.
 * @param day `YYYY-MM-DD`; see `dayInNorway` for today
 * @example
 * ```ts
 * import { membersOn } from '@helsefellesskap/model';
 *
 * const members = [
 *   { municipality: '1103', name: 'Stavanger' },
 *   { municipality: '1142', name: 'Rennesøy', to: '2019' },
 * ];
 * membersOn({ members }, '2026-01-15').map(({ name }) => name); // → ['Stavanger']
 * ```
 */
export function membersOn(partnership: Pick<Partnership, 'members'>, day: IsoDate): Membership[] {
  return partnership.members.filter((member) => holds(member, day));
}

/**
 * The partnerships a municipality belongs to on a day: one for every municipality today, but membership is many-to-many by nature.
 * As in {@link membersOn}, a membership without dates counts on every day.
 * @param number municipality number
 * @param day `YYYY-MM-DD`
 * @example
 * ```ts
 * import { partnerships } from '@helsefellesskap/data/partnerships';
 * import { partnershipsOf } from '@helsefellesskap/model';
 *
 * partnershipsOf('1103', partnerships, '2026-01-15').map(({ id }) => id); // → ['sor-rogaland']
 * ```
 */
export function partnershipsOf<P extends Pick<Partnership, 'members'>>(
  number: Municipality['number'],
  partnerships: readonly P[],
  day: IsoDate,
): P[] {
  return partnerships.filter((partnership) =>
    membersOn(partnership, day).some((member) => member.municipality === number),
  );
}

/** From what can be relied on to what cannot; of two in the same state, the first, which is the newest that does not only add to another. */
const byWorth = ['in-force', 'open-ended', 'unknown', 'coming', 'expired', 'draft', 'withdrawn'];

/**
 * The strategy that tells most about a partnership on a day: the one in force, or else the one nearest to it.
 * It may be over, a draft or withdrawn: ask `planState` before calling it the strategy of today.
 * @param day `YYYY-MM-DD`
 * @returns `undefined` where no strategy is registered
 * @example
 * ```ts
 * import { partnership } from '@helsefellesskap/data/partnerships/sor-rogaland';
 * import { strategyOn } from '@helsefellesskap/model';
 *
 * strategyOn(partnership, '2026-11-22')?.id; // → 'sor-rogaland/strategy-2025'
 * ```
 */
export function strategyOn({ plans }: Pick<Partnership, 'plans'>, day: IsoDate): PlanSummary | undefined {
  const worth = (plan: PlanSummary) => byWorth.indexOf(planState(plan, day));
  return listOf(plans)
    .filter(({ kind }) => kind === 'partnership-strategy')
    .sort((a, b) => worth(a) - worth(b))[0];
}
