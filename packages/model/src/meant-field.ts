import type * as z from 'zod/mini';

type Definition = Partial<{
  type: string;
  shape: Record<string, z.core.$ZodType>;
  element: z.core.$ZodType;
  options: z.core.$ZodType[];
  in: z.core.$ZodType;
  innerType: z.core.$ZodType;
}>;

/** What fields are called by people who write in Norwegian. */
const inNorwegian: Record<string, string> = {
  visjon: 'vision',
  verdier: 'values',
  verdiar: 'values',
  kultur: 'culture',
  utfordringer: 'challenges',
  utfordringar: 'challenges',
  mål: 'goals',
  områder: 'areas',
  område: 'areas',
  tiltak: 'measures',
  pasientgrupper: 'patientGroups',
  organer: 'governance',
  organ: 'governance',
  avtaler: 'agreements',
  avtalar: 'agreements',
  henvisninger: 'references',
  tilvisingar: 'references',
  handlingsplan: 'actionPlan',
  tittel: 'title',
  språk: 'language',
  periode: 'period',
  fra: 'from',
  frå: 'from',
  til: 'to',
  dokumenter: 'documents',
  dokument: 'document',
  kilder: 'sources',
  kjelder: 'sources',
  kilde: 'sources',
  kjelde: 'sources',
  linje: 'line',
  side: 'page',
  sitat: 'quote',
  tekst: 'text',
  frist: 'deadline',
  ansvar: 'owners',
  ansvarlig: 'owners',
  ansvarlige: 'owners',
  ansvarleg: 'owners',
  ansvarlege: 'owners',
  responsible: 'owners',
  utfall: 'outcome',
  resultat: 'outcome',
  dato: 'date',
  nummer: 'number',
  navn: 'name',
  namn: 'name',
  vedtak: 'adoptions',
  merknad: 'note',
  metode: 'method',
  medlemmer: 'members',
  medlemmar: 'members',
};

type Holder = 'details' | 'about' | 'conditions';

/** What has no field of its own and is written as a part of another: of details the kind. */
const parts: [Holder, kind: string, RegExp][] = [
  ['details', 'indicator', /^indi[ck]ator(?:er|ar|s)?$/],
  ['details', 'baseline', /^baseline$/],
  ['details', 'target', /^(?:target|måltall?)$/],
  ['details', 'milestone', /^(?:milestone|milepæl)/],
  ['details', 'budget', /^(?:cost|kostnad|budget|budsjett)/],
  ['details', 'funding', /^(?:funding|finansiering)$/],
  ['details', 'participants', /^(?:participant|partner|deltak|samarbeidspart)/],
  ['details', 'status', /^status$/], // a step of an action plan has it
  ['about', '', /^(?:goals?|areas?|(?:del|hoved|hovud)?mål|(?:\p{L}+s)?områder?)$/u],
  ['conditions', '', /^(?:case|votes?$|note$|sak|stemme|røyst|forbehold|atterhald|merknad)/],
];

/** The field that an unknown one is to be a part of. */
export function heldBy(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  field: string,
): { name: Holder; kind: string } | undefined {
  const there = fieldsAt([schema], path);
  const word = field.normalize().toLowerCase(); // some systems write å as a and a ring
  if (there.has(inNorwegian[word] ?? '')) return undefined; // it has a field of its own here
  const part = parts.find(([name, , words]) => there.has(name) && words.test(word));
  return part && { name: part[0], kind: part[1] };
}

/** The field that was most likely meant by an unknown one: it may stand there, does not yet, and is spelt or means the same. */
export function meantField(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  field: string,
  input: unknown,
): string | undefined {
  const written = Object(input) as Record<string, unknown>;
  const free = [...fieldsAt([schema], path)].filter((name) => written[name] === undefined);
  const translated = inNorwegian[field.normalize().toLowerCase()]; // some systems write å as a and a ring
  if (translated !== undefined && free.includes(translated)) return translated;
  if (field.length > 40) return undefined;
  const most = field.length < 4 ? 1 : 2;
  const near = free.map((name) => ({ name, away: distance(field.toLowerCase(), name.toLowerCase()) }));
  return near.filter(({ away }) => away <= most).sort((a, b) => a.away - b.away)[0]?.name;
}

/** The fields that may stand at a path, whichever of its kinds is meant. */
function fieldsAt(schemas: z.core.$ZodType[], path: readonly PropertyKey[]): Set<string> {
  return new Set(
    schemasAt(schemas, path)
      .flatMap(kindsOf)
      .flatMap(({ shape }) => Object.keys(shape ?? {})),
  );
}

/** The schemas of what may stand at a path. */
export function schemasAt(schemas: z.core.$ZodType[], path: readonly PropertyKey[]): z.core.$ZodType[] {
  return path.reduce<z.core.$ZodType[]>(
    (around, step) =>
      around
        .flatMap(kindsOf)
        .flatMap(({ shape, element }) => (typeof step === 'number' ? element : shape?.[String(step)]) ?? []),
    schemas,
  );
}

/** What a schema may turn out to be: objects, lists and single values, without what lies around them. */
export function kindsOf(schema: z.core.$ZodType): Definition[] {
  const definition = schema._zod.def as Definition;
  const around = [definition.in, definition.innerType, ...(definition.options ?? [])].filter(
    (one) => one !== undefined,
  );
  return around.length > 0 ? around.flatMap(kindsOf) : [definition];
}

/** How many letters must be added, removed or changed. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [index, sign] of [...a].entries()) {
    const row = [index + 1];
    for (let at = 1; at <= b.length; at += 1)
      row.push(
        Math.min((above[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (b[at - 1] === sign ? 0 : 1)),
      );
    above = row;
  }
  return above.at(-1) ?? 0;
}
