import { measuresOf, textIn, type LocalText } from '@helsefellesskap/model';
import { describe, expect, it } from 'vitest';
import { read, words, texts, notStated } from './read.js';

const whatIs = read('explainer', 'what-is-helsefellesskap');

describe('Kva er helsefellesskapet?', () => {
  const themes = whatIs.sections.filter(({ kind }) => kind === 'theme');
  const questions = whatIs.sections.flatMap((section) => section.questions ?? []);

  it('has four themes and three questions, after a definition and the national plan', () => {
    expect(whatIs.sections.map(({ kind }) => kind)).toEqual(['definition', 'frame', ...Array(4).fill('theme')]);
    expect(themes.map(({ title }) => words(title.text))).toEqual([
      'Styrket samarbeid og koordinering',
      'Felles målsetjingar og strategiar',
      'Kommunikasjon og informasjonsdeling',
      'Kompetanseutvikling og opplæring',
    ]);
    expect(texts(questions)).toEqual([
      'Korleis gjer me dette i praksis?',
      'Kan me dra nytte av den samla kompetansen vår og vidareutvikl kompetanse på tvers?',
      'Korleis kan me gjera det?',
    ]);
  });

  it('keeps each question with its theme', () => {
    expect(themes.map((theme) => theme.questions?.length ?? 0)).toEqual([1, 0, 0, 2]);
  });

  it('invents no goals, measures, groups or bodies, and no publisher, period or decision', () => {
    notStated(whatIs, 'vision', 'values', 'culture', 'challenges', 'goals', 'areas');
    notStated(whatIs, 'patientGroups', 'governance', 'agreements', 'references');
    expect(measuresOf(whatIs)).toEqual([]);
    expect(whatIs.documents[0]?.publisher).toMatchObject({ absent: 'not-stated' });
    expect([whatIs.period, whatIs.adoptions]).toMatchObject([{ absent: 'not-stated' }, { absent: 'not-stated' }]);
  });

  it('is nynorsk, with the two bokmål headings marked as such', () => {
    expect(whatIs.language).toBe('nn');
    expect(themes.map(({ title }) => title.text.original)).toEqual(['nb', 'nn', 'nn', 'nn']);
    const frame = whatIs.sections[1]?.title.text as LocalText;
    expect(frame.original).toBe('nn');
    expect(textIn(frame, 'nn').pieces.at(-1)).toEqual({ text: 'Vår felles helsetjeneste', language: 'nb' });
  });

  it('describes the national plan for 2024–2027', () => {
    expect(whatIs.relations).toMatchObject([{ type: 'describes', target: 'nhsp-2024-2027', basis: 'stated' }]);
  });

  it('keeps «vidareutvikl» in the question, with the corrected word beside it', () => {
    expect(words(questions[1]?.text)).toContain('vidareutvikl kompetanse');
    expect(words(questions[1]?.corrected)).toContain('vidareutvikla kompetanse');
  });
});
