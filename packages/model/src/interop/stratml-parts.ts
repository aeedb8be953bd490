import type { Adoption } from '../adoption.js';
import type { Detail, Element } from '../element.js';
import type { LocalText } from '../language.js';
import type { GivenDate, Period } from '../period.js';
import type { Relation } from '../relation.js';
import type { Statement } from '../source.js';
import { capital, named, outcomeIn, type Labels } from './labels.js';
import { itemsIn, sourceText } from './reading.js';
import { element, textElement, type XmlChild, type XmlElement } from './xml.js';

/** What writers of StratML need to know. */
export interface Writing {
  part: 1 | 2;
  labels: Labels;
  /** An identifier, unique in the file and in the world, of an element of the plan. */
  identifier(id?: string): string;
  /** The address of a record that is pointed to. */
  address(type: 'plan' | 'partnership' | 'patient-group', id: string): string;
}

/** What a goal and an objective have in common, in the order of the schema. */
export interface Aim {
  name?: string | undefined;
  description?: string | undefined;
  id?: string | undefined;
  number?: string | undefined;
  stakeholders?: XmlElement[];
  information?: (string | undefined)[];
  inside?: XmlChild[];
}

/** A `Goal` or an `Objective`. */
export function aim(name: 'Goal' | 'Objective', part: Aim, { identifier }: Writing): XmlElement {
  return element(
    name,
    {},
    textElement('Name', part.name),
    textElement('Description', part.description),
    textElement('Identifier', part.id === undefined ? undefined : identifier(part.id)),
    textElement('SequenceIndicator', part.number),
    ...(part.stakeholders ?? []),
    otherInformation(part.information ?? []),
    ...(part.inside ?? []),
  );
}

/** Lines of text for what has no element of its own. */
export function otherInformation(lines: (string | undefined)[]): XmlElement | undefined {
  const given = lines.filter((line) => line !== undefined);
  return given.length === 0 ? undefined : element('OtherInformation', {}, given.join('\n'));
}

/** Somebody who does it or whom it is for. Only Part 2 can tell which of the two. */
export function stakeholder(
  type: 'Organization' | 'Generic_Group',
  name: string,
  { description, role, part }: { description?: string | undefined; role?: [string, string]; part: 1 | 2 },
): XmlElement {
  const { 0: label = '', 1: roleType = '' } = role ?? [];
  return element(
    'Stakeholder',
    { StakeholderTypeType: type },
    element('Name', {}, name),
    textElement('Description', description),
    part === 2 && role ? element('Role', {}, element('Name', {}, label), element('RoleType', {}, roleType)) : undefined,
  );
}

/** The patient groups something is for. */
export function beneficiaries(groups: Relation[] | undefined, { part, labels, address }: Writing): XmlElement[] {
  return itemsIn<Relation>(groups).map((group) => {
    const target = group.target === undefined ? undefined : address('patient-group', group.target);
    return stakeholder('Generic_Group', nameOf(group) ?? target ?? '', {
      part,
      description: target,
      role: [labels.sections['patientGroups'] ?? '', 'Beneficiary'],
    });
  });
}

/** Who does it. */
export function performers(owners: LocalText[] | undefined, { part, labels }: Writing): XmlElement[] {
  return itemsIn<LocalText>(owners).map((owner) =>
    stakeholder('Organization', sourceText(owner) ?? '', { part, role: [labels.owner, 'Performer'] }),
  );
}

/** What the source says under headings of its own. */
export function detailLines(details: Detail[] | undefined): (string | undefined)[] {
  return itemsIn<Detail>(details).map(({ name, text }) => line(sourceText(name) ?? '', sourceText(text)));
}

/** What an element says besides its words, as lines of text. */
export function informationOf(part: Omit<Element, keyof Statement>, writing: Writing): (string | undefined)[] {
  const { labels } = writing;
  return [
    line(labels.localTerm, sourceText(part.localTerm)),
    line(labels.theme, list(itemsIn<Relation>(part.themes).map((theme) => nameOf(theme) ?? theme.target))),
    line(
      labels.about,
      list(
        itemsIn<Relation>(part.about).map(({ target, name }) =>
          target ? writing.identifier(target) : sourceText(name),
        ),
      ),
    ),
    line(labels.deadline, part.deadline && list([part.deadline.text, byWhen(part.deadline)])),
    ...adoptionLines(part.adoptions, labels),
  ];
}

/** A day alone is the last one: a dash before it would say that nobody knows where it begins. */
function byWhen({ from, to }: Period): string | undefined {
  return from === undefined ? to : span({ from, to });
}

/** Where words come from and how they were made, so that ours are told from the source's. */
export function sourceLines(
  statement: Statement | undefined,
  labels: Labels,
  of = labels.source,
): (string | undefined)[] {
  if (!statement) return [];
  return [
    ...itemsIn(statement.sources).map((anchor) => {
      const place =
        anchor.method === 'external'
          ? []
          : [
              anchor.line === undefined
                ? undefined
                : `${labels.line} ${span({ from: anchor.line, to: anchor.lineEnd }) ?? ''}`,
              anchor.page === undefined ? undefined : `${labels.page} ${String(anchor.page)}`,
            ];
      return line(of, list([named(labels.methods, anchor.method), anchor.document, ...place]));
    }),
    line(labels.corrected, sourceText(statement.corrected)),
    line(labels.note, sourceText(statement.note)),
  ];
}

/** Decisions, each on a line. */
export function adoptionLines(adoptions: Adoption[] | object | undefined, labels: Labels): (string | undefined)[] {
  return itemsIn<Adoption>(adoptions).map((adoption) =>
    line(
      labels.adoption,
      list([
        outcomeIn(labels, adoption.outcome),
        sourceText(adoption.body),
        dateWords(adoption.date),
        ...itemsIn(adoption.covers).map((section) => named(labels.sections, section)),
        sourceText(adoption.conditions),
      ]),
    ),
  );
}

/** A relation's own name for what it points to. */
export function nameOf(relation: Relation): string | undefined {
  return sourceText(relation.name);
}

/** A label and what it is about. */
export function line(label: string, value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : `${capital(label)}: ${value}`;
}

/** What is given, in one text. */
export function list(parts: (string | undefined)[], separator = ', '): string | undefined {
  const given = parts.filter((part) => part !== undefined && part !== '');
  return given.length === 0 ? undefined : given.join(separator);
}

/** From one to another; one alone where they are the same. */
export function span({
  from,
  to,
}: {
  from?: string | number | undefined;
  to?: string | number | undefined;
}): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  return to === undefined || to === from ? String(from) : `${String(from ?? '')}–${String(to)}`;
}

function dateWords(date: GivenDate | undefined): string | undefined {
  return typeof date === 'object' ? list([...itemsIn(date.raw)]) : date;
}
