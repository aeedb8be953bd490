import { stringify } from 'yaml';

/** A value as it stands after `field: `, with quotation marks where it would otherwise be read as something else. */
export function inline(value: unknown): string {
  const written = stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
  return written.includes('\n') ? JSON.stringify(value) : written; // `... and` becomes a block, which has an indent of its own
}

/** Text as comments. */
export function comment(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}

/** A section that nobody has filled in yet, with what it is for and how it can look. */
export function emptySection(name: string, about: string, example: string[]): string {
  return [comment(about), comment(example.join('\n')), `${name}: { absent: not-registered }`].join('\n');
}
