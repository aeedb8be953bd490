// What must and must not compile; `npm run typecheck` is the test.
import { plan } from '@helsefellesskap/data/plans/sor-rogaland/strategy-2025';

const goals = document.createElement('hfs-goals');
goals.plan = plan;
goals.headingLevel = 2;
goals.addEventListener('hfs-error', ({ reason }) => reason.length);
document.querySelector('hfs-partnership-map')!.current = plan.partnership;
document.querySelector('hfs-commitments')!.addEventListener('hfs-filter', ({ theme }) => theme?.length);

// @ts-expect-error -- another type of record
document.createElement('hfs-partnership-card').partnership = plan;
// @ts-expect-error -- a property of another widget
goals.term = 'helsefellesskap';
// @ts-expect-error -- a number
goals.headingLevel = 'two';
// @ts-expect-error -- nothing the event holds
goals.addEventListener('hfs-error', ({ detail }) => detail);
