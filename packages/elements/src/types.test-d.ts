// Read by `npm run typecheck`, never run: what must not compile is marked, and an unused mark is an error.
import type { NationalPlan, Partnership, Plan, PublishedRecord } from '@helsefellesskap/model';
import { HfsElement, PlanElement, define, html, say, type View } from './base/index.js';
import type { HfsErrorEvent } from './base/index.js';
import type { HfsFilterEvent, HfsGoals, HfsPartnershipCard } from './index.js';
import { renderWidget, type WidgetTag } from './server/index.js';

declare const plan: Plan;
declare const national: NationalPlan;
declare const partnership: Partnership;
declare const view: View;
declare const goals: HfsGoals;
declare const card: HfsPartnershipCard;

goals.plan = national;
// @ts-expect-error a widget takes the record it shows, not another
goals.plan = partnership;
// @ts-expect-error nor an address where the record itself belongs
goals.plan = '/strategy-2025.json';
// @ts-expect-error a level is a number
goals.headingLevel = '2';
// @ts-expect-error the card has a partnership, and no plan
card.plan = plan;

document.createElement('hfs-goals') satisfies HfsGoals;
goals.addEventListener('hfs-error', (event) => event satisfies HfsErrorEvent);
goals.addEventListener('hfs-filter', (event) => event satisfies HfsFilterEvent);
document.addEventListener('hfs-error', ({ reason, src }) => [reason, src]);
window.addEventListener('hfs-municipality-select', ({ partnerships }) => partnerships);
// @ts-expect-error only the reasons that are named
document.addEventListener('hfs-error', (event) => event.reason === 'tired');
// @ts-expect-error only the reasons that are named
goals.addEventListener('hfs-error', (event) => event.reason === 'tired');

export const tag: WidgetTag = 'hfs-goals';
// @ts-expect-error no widget is called that
renderWidget('hfs-goal', plan);
// @ts-expect-error no is not a language: it does not tell nb from nn
renderWidget('hfs-goals', plan, { lang: 'no' });
// @ts-expect-error attributes are words, as in markup
renderWidget('hfs-source', plan, { attributes: { element: 1 } });

/** What a plug-in writes. */
export class Title extends PlanElement {
  protected override show(shown: Plan, seen: View): unknown {
    return html`<p>${say(shown.title.text, seen)}</p>`;
  }
}
define('x-title', Title);
// @ts-expect-error only elements are registered
define('x-title', Date);
// @ts-expect-error a text in many languages is not words: it is said in one
say('Mål', view);

// @ts-expect-error a widget says what it shows, and which record it takes
export class Silent extends HfsElement<PublishedRecord<'plan'>> {}
