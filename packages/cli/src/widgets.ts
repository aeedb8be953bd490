import type { PlanKind } from '@helsefellesskap/model';
import { widgetTags, type WidgetTag } from '@helsefellesskap/elements/server';
import { nearest } from './nearest.js';
import { wrongCall } from './refusal.js';

/** The types of records that widgets show. */
export const shownTypes = ['plan', 'partnership', 'municipality-index', 'glossary'] as const;

/** One of {@link shownTypes}. */
export type ShownType = (typeof shownTypes)[number];

/** The attributes that a widget may take, besides those that all take. */
export const attributeNames = ['element', 'term', 'href', 'current', 'group', 'theme', 'strength'] as const;

/** One of {@link attributeNames}. */
export type AttributeName = (typeof attributeNames)[number];

/** What a widget shows, and what it can be asked. */
export interface Widget {
  type: ShownType;
  /** The kinds of plan it shows; all when left out. */
  kinds?: PlanKind[];
  takes?: AttributeName[];
  /** What it has nothing to show without. */
  needs?: AttributeName;
}

const filtered: Widget = { type: 'plan', takes: ['group', 'theme', 'strength'] };

export const widgets: Record<WidgetTag, Widget> = {
  'hfs-plan': { type: 'plan' },
  'hfs-vision-values': { type: 'plan' },
  'hfs-goals': { type: 'plan' },
  'hfs-challenges': { type: 'plan' },
  'hfs-focus-areas': filtered,
  'hfs-patient-groups': { type: 'plan' },
  'hfs-commitments': filtered,
  'hfs-governance': { type: 'plan' },
  'hfs-documents': { type: 'plan' },
  'hfs-notice': { type: 'plan' },
  'hfs-source': { type: 'plan', takes: ['element'], needs: 'element' },
  'hfs-national-frame': { type: 'plan', kinds: ['national-plan', 'regional-plan'] },
  'hfs-explainer': { type: 'plan', kinds: ['explainer'] },
  'hfs-partnership-card': { type: 'partnership' },
  'hfs-partnership-map': { type: 'municipality-index', takes: ['href', 'current'] },
  'hfs-municipality-finder': { type: 'municipality-index', takes: ['href'] },
  'hfs-glossary-term': { type: 'glossary', takes: ['term'], needs: 'term' },
};

/** The widget for a record when none is named. */
export const fitting: Record<ShownType, WidgetTag> = {
  plan: 'hfs-plan',
  partnership: 'hfs-partnership-card',
  'municipality-index': 'hfs-municipality-finder',
  glossary: 'hfs-glossary-term',
};

/** A widget by its tag, or its tag without `hfs-`. */
export function widgetTag(name: string): WidgetTag {
  const tag = widgetTags.find((known) => known === name || known === `hfs-${name}`);
  if (tag) return tag;
  const near = nearest(name, widgetTags);
  throw wrongCall('unknown-widget', [name, near, widgetTags], near);
}

/** The widgets that take an attribute. */
export function widgetsThatTake(attribute: AttributeName): WidgetTag[] {
  return widgetTags.filter((tag) => widgets[tag].takes?.includes(attribute));
}
