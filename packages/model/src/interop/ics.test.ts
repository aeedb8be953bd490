import { expect, it } from 'vitest';
import { exportRecord } from './format.js';
import { ics } from './ics.js';
import { strategyWithSteps as strategy } from './strategy-with-steps.test-helper.js';
import { options } from './true-loss.test-helper.js';

const textOf = (record = strategy, given = options) => exportRecord(ics, record, given).text;

it('has the deadline of a step on the last day it can be done, with the words of the source', () => {
  expect(textOf()).toContain(
    [
      'UID:https://data.example.org/plans/eksempel/strategy-2025#deadline-steg',
      'DTSTAMP:20260115T000000Z',
      'DTSTART;VALUE=DATE:20260630',
      'DTEND;VALUE=DATE:20260701',
      'SUMMARY;LANGUAGE=nb:Frist: Lage felles planer',
      'DESCRIPTION;LANGUAGE=nb:innen sommeren',
    ].join('\r\n'),
  );
});

it('has the revision of the action plan as the years it falls in, until the period ends', () => {
  const revision = [
    'DTSTART;VALUE=DATE:20270101',
    'DTEND;VALUE=DATE:20280101',
    'RRULE:FREQ=YEARLY;INTERVAL=2;UNTIL=20281231',
  ];
  expect(textOf()).toContain(revision.join('\r\n'));
});

it.each([
  ['P999Y', true],
  ['P999D', true],
  ['P9999999Y', false],
  ['P0Y', false],
])('has the revision where time goes between two, and a year has four digits: %s', (revisionInterval, isThere) => {
  const actionPlan = { revisionInterval, actions: [] };
  expect(textOf({ ...strategy, actionPlan } as typeof strategy).includes('RRULE')).toBe(isThere);
});

it('has the meetings whose days are known', () => {
  expect(textOf()).toContain(
    'DTSTART;VALUE=DATE:20260304\r\nDTEND;VALUE=DATE:20260305\r\nSUMMARY;LANGUAGE=nb:Møte: SSU',
  );
});

it('escapes what means something in a calendar', () => {
  expect(textOf()).toContain('NAME;LANGUAGE=nb:Strategi\\, samhandling\\; «sammen»\r\n');
});

it('says so where there are no dates, because a calendar may not be empty', () => {
  const bare = { ...strategy, period: {}, governance: [], actionPlan: { actions: [] } } as typeof strategy;
  expect(textOf(bare, { ...options, language: 'nn' })).toContain('SUMMARY;LANGUAGE=nn:Ingen datoar er kjende');
});

it('marks days of a plan that is withdrawn as cancelled, and of a draft as tentative, in a word too', () => {
  const withdrawn = textOf({ ...strategy, status: 'withdrawn' });
  expect(withdrawn).toContain(
    'STATUS:CANCELLED\r\nSUMMARY;LANGUAGE=nb:Frist (trukket tilbake): Lage felles planer\r\n',
  );
  const proposed = textOf({ ...strategy, status: 'proposed' }, { ...options, language: 'en' });
  expect(proposed).toContain('STATUS:TENTATIVE\r\nSUMMARY:The period begins (proposed): Strategi');
  expect(textOf({ ...strategy, status: 'adopted' })).toBe(textOf());
});

it('does not mark a line with the language of half of it', () => {
  const text = textOf(strategy, { ...options, language: 'nn' });
  expect(text).toContain('SUMMARY:Perioden byrjar: Strategi');
  expect(text).toContain('DESCRIPTION;LANGUAGE=nb:innen sommeren');
});

it.each([
  ['adopted', 'Vedtatt – Styret'],
  ['postponed', 'Sak (postponed) – Styret'],
])('says what came of a decision, %s', (outcome, said) => {
  const body = { original: 'nb' as const, nb: 'Styret' };
  const adoptions = [{ body, date: '2025-06-11', outcome, sources: [] }];
  expect(textOf({ ...strategy, adoptions } as typeof strategy)).toContain(`SUMMARY;LANGUAGE=nb:${said}`);
});
