import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { buildCommand } from '@stricli/core';
import type { Plan } from '@helsefellesskap/model';
import { readSource } from '@helsefellesskap/model/file';
import { tableOf } from '@helsefellesskap/model/interop';
import { check, plan } from '@helsefellesskap/model/schema';
import type { Context } from '../context.js';
import { commonFlags, given, named, valued, type CommonFlags } from '../flags.js';
import { locales, type UiLanguage, type Words } from '../locales/index.js';
import { nearest } from '../nearest.js';
import { checked } from '../record/check.js';
import { findRecord } from '../record/find.js';
import { publishedIds } from '../record/published.js';
import { yamlOf, yamlWith } from '../record/yaml-edit.js';
import { Refusal, wrongCall, wrongInput, type Complaint } from '../refusal.js';
import { save } from '../save.js';
import { cellName } from '../spreadsheet/cell.js';
import { laidOver, type Laid } from '../table.js';

interface Flags extends CommonFlags {
  into?: string;
  out?: string;
  remove?: boolean;
  force?: boolean;
}

/** `helsefellesskap import`: an edited table, laid back over the plan it was made of. */
export function importCommand(words: Words) {
  const { brief, description, usage, table, flags, placeholders } = words.import;
  return buildCommand<Flags, [string], Context>({
    docs: { brief, fullDescription: description, customUsage: usage },
    parameters: {
      positional: { kind: 'tuple', parameters: [named(table, placeholders.table)] },
      aliases: { i: 'into', o: 'out' },
      flags: {
        into: valued(flags.into, placeholders.plan, String),
        out: valued(flags.out, placeholders.file, String),
        remove: given(flags.remove),
        force: given(flags.force),
        ...commonFlags(words),
      },
    },
    func: importTable,
  });
}

async function importTable(this: Context, flags: Flags, table: string): Promise<void> {
  const { into, out } = flags;
  if (into === undefined) throw wrongCall('into-missing', []);
  const isJson = out !== undefined && /\.json$/i.test(out);
  if (out !== undefined && !isJson && !/\.ya?ml$/i.test(out)) throw wrongCall('out-not-a-record', [out]);
  const { record: before, type, explain } = await findRecord(into);
  if (type !== 'plan') throw wrongInput('not-a-plan', [type]);
  const broken = await explain(); // a published file is not examined until now
  if (broken) throw broken;

  const base = before as unknown as Plan;
  const laid = await laidOver(table, base, ({ length: gone }) => {
    const all = elementCount(base);
    if (gone > all / 2 && !flags.remove) throw wrongInput('most-removed', [gone, all], { place: { file: table } });
  });
  const after = await complete(laid, { table, into });
  const text = isJson ? `${JSON.stringify(after, null, 2)}\n` : await asYaml(into, before, after);
  if (out !== undefined) await save(out, text, flags);
  const { changes, isTurned } = laid;
  if (this.isJson)
    this.stdout.write(
      `${JSON.stringify({ ok: true, id: after['id'], ...changes, ...(isTurned && { isTurned }), ...(out === undefined ? { text } : { out }) }, null, 2)}\n`,
    );
  else {
    if (out === undefined) this.stdout.write(text);
    this.stderr.write(`${told(laid, locales[this.ui].import)}\n`);
    for (const group of await newGroups(before, after))
      this.stderr.write(
        `${locales[this.ui].import.newGroup(group, nearest(group, publishedIds(['patient-group'])))}\n`,
      );
  }
}

/** How much of a plan has rows, apart from the plan itself. */
function elementCount(plan: Plan): number {
  const rows = tableOf(plan, 'nb')
    .slice(1)
    .filter(([, id]) => id !== plan.id);
  return new Set(rows.map(([section, id]) => `${section} ${id}`)).size;
}

/** What the row as a whole lacks: no cell of it is wrong. */
const ofRow = new Set<string>(['HFS046', 'HFS069', 'HFS101']);

/**
 * The plan as the schema completes it. What is wrong is told by the cell it comes from, or where the table does not
 * carry it, by its field in the plan.
 */
async function complete(
  { record, cellOf, header }: Laid,
  { table, into }: Record<'table' | 'into', string>,
): Promise<Record<string, unknown>> {
  const cells = new Map<string | undefined, { row: number; column?: number }>();
  const placeOf = (path: readonly PropertyKey[]) => {
    const at = cellOf(path);
    const cell = cellName(at?.row, at?.column);
    if (at) cells.set(cell, at);
    return { cell };
  };
  const result = await checked('plan', { file: table, source: { value: record, placeOf } });
  if (!(result instanceof Refusal)) return result;
  const complaints = result.complaints.map(({ say, place, ...rest }): Complaint => {
    const at = cells.get(place?.path);
    if (!at) return { ...rest, say, place: place?.path === undefined ? place : { ...place, file: into } };
    const column = header[(at.column ?? 0) - 1] ?? '';
    const wordsOf = (ui: UiLanguage) =>
      (locales[ui].import.inTable as Partial<Record<string, (column: string) => string>>)[rest.code];
    const path = cellName(at.row, ofRow.has(rest.code) ? undefined : at.column)!;
    return { ...rest, say: (ui, problems) => wordsOf(ui)?.(column) ?? say(ui, problems), place: { file: table, path } };
  });
  throw new Refusal(complaints, 1);
}

/** Where the plan is a YAML file, its comments and its way of writing are kept; not at the price of what it says. */
async function asYaml(into: string, before: Record<string, unknown>, after: Record<string, unknown>): Promise<string> {
  if (!/\.ya?ml$/i.test(extname(into))) return yamlOf(after);
  const edited = yamlWith(await readFile(into, 'utf8'), before, after);
  const read = readSource(into, Buffer.from(edited));
  const isRight = 'value' in read && isDeepStrictEqual(check(plan, read.value).record, after);
  return isRight ? edited : yamlOf(after);
}

/** Patient groups that neither the plan nor the data package knew: misspelt, or with a file that nobody sees from here. */
async function newGroups(...[before, after]: Record<string, unknown>[]): Promise<string[]> {
  const { objectsIn } = await import('@helsefellesskap/model/checks');
  const groupsOf = (plan: unknown) =>
    [...objectsIn(plan)].flatMap(({ node, path }) => [
      ...(typeof node['group'] === 'string' ? [node['group']] : []),
      ...(path.at(-2) === 'groups' && typeof node['target'] === 'string' ? [node['target']] : []),
    ]);
  const known = new Set([...publishedIds(['patient-group']), ...groupsOf(before)]);
  return [...new Set(groupsOf(after))].filter((group) => !known.has(group));
}

function told({ changes: { added, changed, removed }, isTurned }: Laid, words: Words['import']): string {
  const sentences = [
    ...(changed.length > 0 ? [words.changed(changed)] : []),
    ...(added.length > 0 ? [words.added(added)] : []),
    ...(removed.length > 0 ? [words.removed(removed)] : []),
  ];
  if (sentences.length === 0) sentences.push(words.unchanged);
  return [...sentences, ...(isTurned ? [words.turned] : [])].join('\n');
}
