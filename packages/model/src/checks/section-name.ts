import type { PlanSection } from '../plan.js';
import type { Sentence } from './rule.js';

const names: Record<PlanSection | 'indicators' | 'measures', Sentence> = {
  vision: { nb: 'visjon', nn: 'visjon', en: 'vision' },
  values: { nb: 'verdier', nn: 'verdiar', en: 'values' },
  culture: { nb: 'kultur', nn: 'kultur', en: 'culture' },
  challenges: { nb: 'utfordringer', nn: 'utfordringar', en: 'challenges' },
  goals: { nb: 'mål', nn: 'mål', en: 'goals' },
  areas: { nb: 'områder', nn: 'område', en: 'areas' },
  patientGroups: { nb: 'pasientgrupper', nn: 'pasientgrupper', en: 'patient groups' },
  governance: { nb: 'organer', nn: 'organ', en: 'bodies' },
  agreements: { nb: 'avtaler', nn: 'avtalar', en: 'agreements' },
  references: { nb: 'henvisninger', nn: 'tilvisingar', en: 'references' },
  measures: { nb: 'tiltak', nn: 'tiltak', en: 'measures' },
  indicators: { nb: 'indikatorer', nn: 'indikatorar', en: 'indicators' },
};

/** What people call a part of a plan, and where it is not the same word, what it is called in the file. */
export function sectionName(section: PlanSection | 'indicators' | 'measures'): Sentence {
  const { nb, nn, en } = names[section];
  return { nb: `${nb} (${section})`, nn: `${nn} (${section})`, en: en === section ? en : `${en} (${section})` };
}
