import type { Element, TitledElement } from '../element.js';
import type { ExplainerSection } from '../explainer.js';
import { planSections, planState, type Plan, type PlanSection } from '../plan.js';
import type { Statement } from '../source.js';
import {
  concept,
  identifierOf,
  reference,
  resourceId,
  sourceExtensions,
  worded,
  written,
  type Part,
  type Resource,
  type Writing,
} from './fhir-parts.js';
import { some } from './parts.js';
import { named, capital } from './labels.js';
import { itemsIn, saidBy, saidIn, sourceText, sourceWords } from './reading.js';
import { element, xmlFragment } from './xml.js';

interface Entries {
  goals: Resource[];
  groups: Resource[];
  bodies: Resource[];
  subject: Part;
}

/** The document itself: what is said in words as text, what are resources as entries, and why what is missing is. */
export function composition(plan: Plan, { goals, groups, bodies, subject }: Entries, writing: Writing): Resource {
  const { labels, day } = writing;
  const entries: Partial<Record<PlanSection, Part[]>> = Object.fromEntries(
    Object.entries({ goals, patientGroups: groups, governance: bodies }).map(([name, list]) => [
      name,
      list.map(({ resourceType, id }) => reference(resourceType, id)),
    ]),
  );
  const planned = [reference('PlanDefinition', resourceId(plan.id))];
  const sections = planSections.map((name) => {
    const said = name === 'vision' ? saidIn(plan.vision) : undefined;
    const texts =
      name === 'values' || name === 'culture' || name === 'challenges' ? itemsIn<TitledElement>(plan[name]) : [];
    const spoken = told(said ? [said] : texts.flatMap(saidBy), writing);
    const entry = name === 'areas' && Array.isArray(plan.areas) ? planned : entries[name];
    const there = spoken ?? (some(entry ?? []) && { entry }) ?? missing(plan[name], writing);
    if (!there) return undefined;
    const term = plan.localTerms?.[name];
    const title = term ? sourceText(term) : capital(named(labels.sections, name));
    return { title: title && written(title), code: { text: name }, ...there };
  });
  return {
    resourceType: 'Composition',
    id: resourceId(plan.id),
    language: plan.language,
    identifier: identifierOf('plan', plan.id, writing),
    status: planState(plan, day) === 'draft' ? 'preliminary' : 'final',
    type: concept(named(labels.kinds, plan.kind)),
    date: day,
    author: [subject],
    ...worded('title', plan.title.text, writing),
    section: some([
      plan.purpose && {
        title: capital(labels.sections['purpose'] ?? ''),
        code: { text: 'purpose' },
        ...told([plan.purpose], writing),
      },
      ...sections,
      ...('sections' in plan ? itemsIn<ExplainerSection>(plan.sections).map((part) => explained(part, writing)) : []),
    ]),
  };
}

/** Statements in the words of the source, each with its id, its language, and where it stands. */
function told(statements: (Statement & { id?: string })[], writing: Writing): Part | undefined {
  if (statements.length === 0) return undefined;
  const items = statements.map((statement) => {
    const { value = '', language = writing.main } = sourceWords(statement.text) ?? {};
    return element('li', { id: statement.id, lang: language, 'xml:lang': language }, value);
  });
  return {
    extension: some(statements.flatMap((statement) => sourceExtensions(statement, writing, statement.id))),
    text: narrative('additional', element('ul', {}, ...items)),
  };
}

function missing(part: Plan[PlanSection], { labels }: Writing): Part | undefined {
  if (Array.isArray(part) || !('absent' in part)) return undefined;
  const reason = named(labels.absent, part.absent);
  const note = sourceText(part.note);
  const text = note === undefined ? reason : `${reason}. ${note}`;
  return { text: narrative('generated', element('p', {}, text)), emptyReason: concept(reason) };
}

function explained(section: ExplainerSection, writing: Writing): Part {
  const { description } = section;
  const statements = [...(description ? [description] : []), ...itemsIn<Element>(section.questions)];
  const title = worded('title', section.title.text, writing, sourceExtensions(section.title, writing));
  const words = told(statements, writing) ?? told([section.title], writing);
  return { id: section.id, ...title, code: concept(section.kind), ...words };
}

function narrative(status: string, inside: ReturnType<typeof element>): Part {
  return { status, div: xmlFragment(element('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, inside)) };
}
