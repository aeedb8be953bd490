import type { Sentence } from './rule.js';
import { fieldOf } from './walk.js';

const nouns: Record<string, Sentence> = {
  actions: { nb: 'Handlingen', nn: 'Handlinga', en: 'The action' },
  agreements: { nb: 'Avtalen', nn: 'Avtalen', en: 'The agreement' },
  areas: { nb: 'Området', nn: 'Området', en: 'The area' },
  challenges: { nb: 'Utfordringen', nn: 'Utfordringa', en: 'The challenge' },
  claims: { nb: 'Tallet', nn: 'Talet', en: 'The number' },
  culture: { nb: 'Punktet om kultur', nn: 'Punktet om kultur', en: 'The statement on culture' },
  description: { nb: 'Beskrivelsen', nn: 'Omtalen', en: 'The description' },
  governance: { nb: 'Organet', nn: 'Organet', en: 'The body' },
  goals: { nb: 'Målet', nn: 'Målet', en: 'The goal' },
  measures: { nb: 'Tiltaket', nn: 'Tiltaket', en: 'The measure' },
  indicators: { nb: 'Indikatoren', nn: 'Indikatoren', en: 'The indicator' },
  initiatives: { nb: 'Prosjektet', nn: 'Prosjektet', en: 'The project' },
  label: { nb: 'Etiketten', nn: 'Merkelappen', en: 'The label' },
  lead: { nb: 'Innledningen', nn: 'Innleiinga', en: 'The lead' },
  name: { nb: 'Navnet', nn: 'Namnet', en: 'The name' },
  nationalAim: { nb: 'Det nasjonale målet', nn: 'Det nasjonale målet', en: 'The national aim' },
  patientGroups: { nb: 'Pasientgruppen', nn: 'Pasientgruppa', en: 'The patient group' },
  purpose: { nb: 'Formålet', nn: 'Føremålet', en: 'The purpose' },
  questions: { nb: 'Spørsmålet', nn: 'Spørsmålet', en: 'The question' },
  references: { nb: 'Henvisningen', nn: 'Tilvisinga', en: 'The reference' },
  rationale: { nb: 'Begrunnelsen', nn: 'Grunngivinga', en: 'The rationale' },
  subtitle: { nb: 'Undertittelen', nn: 'Undertittelen', en: 'The subtitle' },
  title: { nb: 'Tittelen', nn: 'Tittelen', en: 'The title' },
  values: { nb: 'Verdien', nn: 'Verdien', en: 'The value' },
  vision: { nb: 'Visjonen', nn: 'Visjonen', en: 'The vision' },
};

/** What people call the thing at a path. */
export function nounFor(path: PropertyKey[]): Sentence {
  const field = fieldOf(path);
  return (Object.hasOwn(nouns, field) && nouns[field]) || { nb: 'Teksten', nn: 'Teksten', en: 'The text' };
}
