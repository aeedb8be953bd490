// Read by `npm run typecheck`, never run: what must not compile is marked, and an unused mark is an error.
import {
  partnershipIds,
  planIds,
  type MunicipalityNumber,
  type PartnershipId,
  type PlanId,
} from '@helsefellesskap/data';
import { partnerships } from '@helsefellesskap/data/partnerships';
import { plan as frame } from '@helsefellesskap/data/plans/nhsp-2024-2027';
import { plan as strategy } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import type { NationalPlan, Partnership, PartnershipStrategy } from '@helsefellesskap/model';

export const id: PartnershipId = 'sor-rogaland';
// @ts-expect-error no partnership is called that
export const unknownId: PartnershipId = 'nordpolen';
// @ts-expect-error an id that is only text may be anything
export const anyId: PartnershipId = 'sor-rogaland' as string;
// @ts-expect-error the id of a plan begins with its partnership
export const planWithoutPartnership: PlanId = 'strategy-2025';
// @ts-expect-error a municipality is four digits, not a number
export const stavanger: MunicipalityNumber = 1103;

partnershipIds satisfies readonly PartnershipId[];
// @ts-expect-error the lists are for reading
planIds.push('sor-rogaland/strategy-2025');

strategy satisfies PartnershipStrategy;
frame satisfies NationalPlan;
// @ts-expect-error each plan has the type of its kind
strategy satisfies NationalPlan;
partnerships satisfies Partnership[];
// @ts-expect-error there may be none at that place
partnerships[99].id satisfies string;
