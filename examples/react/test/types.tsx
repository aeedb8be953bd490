// What must and must not compile; `npm run typecheck` is the test.
import { createRef, type JSX } from 'react';
import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';
import type { HfsGoals } from '@helsefellesskap/elements/hfs-goals';

type Forgotten = Exclude<Extract<keyof HTMLElementTagNameMap, `hfs-${string}`>, keyof JSX.IntrinsicElements>;
export const everyWidgetIsKnown: Forgotten[] = [] satisfies never[];

const goals = createRef<HfsGoals>();
const card = createRef<HTMLElementTagNameMap['hfs-partnership-card']>();

export const compile = [
  <hfs-goals key="1" ref={goals} className="mine" id="goals" lang="nn" src="plan.json" heading-level="2" />,
  <hfs-goals
    key="2"
    plan={plan}
    headingLevel={3}
    aria-label="Mål"
    onClick={({ currentTarget }) => currentTarget.plan}
  />,
  <hfs-goals key="3" plan={undefined} onhfs-error={({ reason, src }) => [reason satisfies string, src]} />,
  <hfs-commitments key="4" plans={[plan]} strength="shall" onhfs-filter={({ theme }) => theme?.length} />,
  <hfs-goals
    key="6"
    ref={(element) => {
      if (element) element.plan = plan; // where a server wrote the tag
    }}
  />,
  <hfs-glossary-term key="5" term="helsefellesskap">
    helsefellesskap
  </hfs-glossary-term>,
];

export const doNotCompile = [
  // @ts-expect-error -- no such tag
  <hfs-goal key="1" />,
  // @ts-expect-error -- an object is a property, not an address
  <hfs-goals key="2" src={plan} />,
  // @ts-expect-error -- another type of record
  <hfs-partnership-card key="3" partnership={plan} />,
  // @ts-expect-error -- not a number
  <hfs-goals key="4" heading-level="two" />,
  // @ts-expect-error -- an attribute of another widget
  <hfs-goals key="5" term="helsefellesskap" />,
  // @ts-expect-error -- an event of another widget
  <hfs-goals key="6" onhfs-filter={() => undefined} />,
  // @ts-expect-error -- the name as React writes it for its own events
  <hfs-goals key="7" onHfsError={() => undefined} />,
  // @ts-expect-error -- nothing the event holds
  <hfs-goals key="8" onhfs-error={({ detail }) => detail} />,
  // @ts-expect-error -- a reference to another widget
  <hfs-goals key="9" ref={card} />,
  // @ts-expect-error -- only to be read
  <hfs-goals key="10" updateComplete={Promise.resolve()} />,
];
