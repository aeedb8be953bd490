import * as z from 'zod/mini';
import type { Adoption } from './adoption.js';
import type { GovernanceBody } from './governance.js';
import { planSections } from './plan.js';
import {
  deadline,
  givenDate,
  id,
  localText,
  period,
  sources,
  stated,
  statement,
  statementFields,
  words,
} from './text.schema.js';

const basis = z.enum(['stated', 'inferred']);

export const relation = z
  .strictObject({
    target: z.exactOptional(id),
    name: z.exactOptional(localText),
    basis,
    sources: z.exactOptional(sources),
    note: z.exactOptional(localText),
  })
  .register(z.globalRegistry, { id: 'Relation', title: 'Forbindelse' });

export const planRelation = z.extend(relation, { type: words });

export const adoption: z.ZodMiniType<Adoption> = z
  .strictObject({
    body: localText,
    bodyId: z.exactOptional(id),
    date: z.exactOptional(givenDate),
    outcome: words,
    conditions: z.exactOptional(localText),
    covers: z.exactOptional(z.array(z.enum(planSections)).check(z.minLength(1))),
    sources,
  })
  .register(z.globalRegistry, { id: 'Adoption', title: 'Vedtak' });

export const elementFields = {
  id,
  ...statementFields,
  number: z.exactOptional(words),
  localTerm: z.exactOptional(localText),
  groups: z.exactOptional(z.array(relation)),
  themes: z.exactOptional(z.array(relation)),
  about: z.exactOptional(z.array(relation)),
  deadline: z.exactOptional(deadline),
  adoptions: z.exactOptional(z.array(adoption)),
};

export const body: z.ZodMiniType<GovernanceBody> = z
  .strictObject({
    id,
    level: stated(z.literal([1, 2, 3])),
    kind: words,
    name: statement,
    abbreviation: z.exactOptional(words),
    parent: z.exactOptional(id),
    count: z.exactOptional(z.int().check(z.positive())),
    permanence: z.exactOptional(z.enum(['permanent', 'time-limited'])),
    remit: z.exactOptional(
      z.strictObject({
        groups: z.exactOptional(z.array(relation)),
        themes: z.exactOptional(z.array(relation)),
        text: z.exactOptional(localText),
      }),
    ),
    seats: z.exactOptional(
      z.array(
        z.strictObject({
          party: words,
          role: z.exactOptional(localText),
          count: z.exactOptional(z.union([z.int(), localText])),
          observer: z.exactOptional(z.boolean()),
        }),
      ),
    ),
    chairRotation: z.exactOptional(localText),
    term: z.exactOptional(period),
    meetings: z.exactOptional(z.array(period)),
    mandate: z.exactOptional(relation),
    replacedBy: z.exactOptional(z.array(id)),
  })
  .register(z.globalRegistry, { id: 'GovernanceBody', title: 'Samarbeidsorgan' });
