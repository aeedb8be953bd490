import { expect, test } from 'vitest';
import { levelBelow } from './heading.js';
import { mount, widgets } from './widgets.test-helper.js';

const levelOf = (selector = 'hfs-plan') => levelBelow(document.querySelector(selector)!);

test('the first heading stands one below the nearest heading before the widget', () => {
  mount('<h1>Kommune</h1><h2>Helse</h2><h3>Samarbeid</h3><div><hfs-plan></hfs-plan></div><h2>Annet</h2>');
  expect(levelOf()).toBe(4);
});

test('it is 2 where no heading stands before the widget', () => {
  mount('<hfs-plan></hfs-plan><h4>Etterpå</h4>');
  expect(levelOf()).toBe(2);
});

test('it is never below 6', () => {
  mount('<h6>Dypt</h6><hfs-plan></hfs-plan>');
  expect(levelOf()).toBe(6);
});

test('headings in other widgets, and in its own content, do not count', async () => {
  mount('<h2>Helse</h2><hfs-plan id="first"></hfs-plan><hfs-partnership-card></hfs-partnership-card>');
  const first = document.querySelector('hfs-plan')!;
  Object.assign(first, { plan: widgets[0]!.record });
  await first.updateComplete;
  expect(first.querySelectorAll('h3, h4').length).toBeGreaterThan(3);
  expect(levelOf('hfs-partnership-card')).toBe(3);
  expect(levelOf('#first')).toBe(3);
});

test('a shadow root that has no heading before the widget takes the one before its host', () => {
  document.body.innerHTML = '<h3>Før</h3><section></section><h5>Etter</h5>';
  const root = document.querySelector('section')!.attachShadow({ mode: 'open' });
  root.innerHTML = '<p></p><h4>Inni</h4><b></b>';
  expect(levelBelow(root.querySelector('p')!)).toBe(4);
  expect(levelBelow(root.querySelector('b')!)).toBe(5);
});

test.each(widgets.filter(({ tag }) => ['hfs-plan', 'hfs-partnership-card'].includes(tag)))(
  '$tag takes its level from heading-level, and follows it',
  async ({ tag, property, record }) => {
    const widget = mount(`<h1>Kommune</h1><${tag} heading-level="4"></${tag}>`);
    Object.assign(widget, { [property]: record });
    await widget.updateComplete;
    expect(widget.querySelector('.hfs-title')?.localName).toBe('h4');
    widget.setAttribute('heading-level', '3');
    await widget.updateComplete;
    expect(widget.querySelector('.hfs-title')?.localName).toBe('h3');
    widget.removeAttribute('heading-level');
    await widget.updateComplete;
    expect(widget.querySelector('.hfs-title')?.localName).toBe('h2');
  },
);

test('the headings of a plan never skip a level', async () => {
  const widget = mount('<h1>Kommune</h1><hfs-plan></hfs-plan>');
  Object.assign(widget, { plan: widgets[0]!.record });
  await widget.updateComplete;
  const levels = [...widget.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => Number(localName[1]));
  expect(levels[0]).toBe(2);
  levels.slice(1).forEach((level, index) => expect(level - levels[index]!).toBeLessThanOrEqual(1));
});

test.each(['0', '-1', 'abc', ''])('a heading-level of “%s” counts as none given', async (level) => {
  mount(`<h2>Helse</h2><hfs-plan heading-level="${level}"></hfs-plan>`);
  const widget = document.querySelector('hfs-plan')!;
  await widget.updateComplete;
  expect(widget['view'].level).toBe(3);
});

test('a widget that the host hides is hidden', () => {
  mount('<hfs-plan hidden></hfs-plan>');
  expect(getComputedStyle(document.querySelector('hfs-plan')!).display).toBe('none');
});
