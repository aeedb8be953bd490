import { expect } from 'vitest';
import type { PublishedRecord } from '../record.js';
import { exportRecord, type ExportOptions, type Format } from './format.js';
import { lossOf, reading, type Path } from './loss.js';

export const options: ExportOptions = { base: 'https://data.example.org/', language: 'nb', day: '2026-01-15' };

type Part = Record<string | number, unknown>;

/** Takes out of a record what the loss report names, and expects the same export, letter by letter. */
export function expectTrueLoss<R extends PublishedRecord>(format: Format<R>, record: R, given = options): void {
  const { value, unread } = reading(record);
  const text = format.write(value, given);
  const copy = structuredClone(record);
  for (const path of unread()) {
    const part = partAt(copy, path.slice(0, -1));
    const key = path.at(-1) ?? '';
    if (Array.isArray(part)) part[Number(key)] = undefined;
    else Reflect.deleteProperty(part, key);
  }
  expect(exportRecord(format, { ...copy, type: record.type }, given).text).toBe(text);
  expect(exportRecord(format, record, given).loss).toEqual(lossOf(unread()));
}

/**
 * Changes each value the loss report does not name, one by one.
 * @returns the kinds of value whose change nobody would see in the export: they are lost and should be reported, so the list should be empty
 */
export function keptWithoutTrace<R extends PublishedRecord>(format: Format<R>, record: R, given = options): string[] {
  const { value, unread } = reading(record);
  const text = format.write(value, given);
  const lost = new Set(unread().map(String));
  const copy = structuredClone(record);
  const silent = leavesOf(copy).filter((path) => {
    if (lost.has(String(path))) return false;
    const part = partAt(copy, path.slice(0, -1));
    const key = path.at(-1) ?? '';
    const before = part[key];
    part[key] = other(before);
    try {
      return format.write(copy, given) === text; // what it leaves out is known by now
    } catch {
      return false; // what cannot be written any more was surely used
    } finally {
      part[key] = before;
    }
  });
  return lossOf(silent).map(({ path }) => path);
}

function other(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`;
  return typeof value === 'number' ? value + 1 : !value;
}

function partAt(record: object, path: Path): Part {
  return path.reduce<Part>((part, step) => part[step] as Part, record as Part);
}

function leavesOf(part: object, path: Path = []): Path[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, Array.isArray(part) ? Number(key) : key];
    return typeof value === 'object' && value !== null ? leavesOf(value, here) : [here];
  });
}
