// Reads copies of the real strategies in one way, in a process of its own: node --expose-gc read.mjs <way> <count>
// Writes what it took: milliseconds, and bytes that the records hold.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { check, plan } from '@helsefellesskap/model/schema';
import { checkRecord } from '@helsefellesskap/model/checks';

const model = join(import.meta.dirname, '../../../packages/model');
const day = '2026-01-15';
const ways = {
  parse: () => JSON.parse,
  ajv: () => {
    const { Ajv2020 } = createRequire(`${model}/`)('ajv/dist/2020.js');
    const schema = JSON.parse(readFileSync(join(model, 'schemas/plan.schema.json'), 'utf8'));
    const isValid = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
    return passing((record) => isValid(record));
  },
  structure: () => passing((record) => check(plan, record).record),
  rules: () => passing((record) => checkRecord(record, { day }).every(({ level }) => level !== 'error')),
};

/** Parses and checks; a strategy that does not pass would make the figures worthless. */
function passing(isRight) {
  return (text) => {
    const record = JSON.parse(text);
    if (!isRight(record)) throw new Error(`${record.id} does not pass`);
    return record;
  };
}

const [way, count] = process.argv.slice(2);
const plans = join(model, '../data/dist/json/plans');
const texts = [
  'sogn-og-fjordane/strategy-2025',
  'sor-rogaland/strategy-2025',
  'st-olavs-hospital-og-kommunene/strategy-2022',
].map((id) => readFileSync(join(plans, `${id}.json`), 'utf8'));
const read = ways[way]();
globalThis.gc();
const before = process.memoryUsage().heapUsed;
const start = performance.now();
const records = Array.from({ length: Number(count) }, (_, index) => read(texts[index % texts.length]));
const time = performance.now() - start;
globalThis.gc();
console.log(JSON.stringify({ time, heap: process.memoryUsage().heapUsed - before, kept: records.length }));
