/** The types of records that are published. */
export const recordTypes = [
  'plan',
  'partnership',
  'patient-group',
  'organisation',
  'municipality',
  'municipality-index',
  'glossary',
] as const;

/** One of {@link recordTypes}. */
export type RecordType = (typeof recordTypes)[number];

/** The types of files that hold lists of records, or of files. */
export const publishedLists = [
  'partnerships',
  'patient-groups',
  'organisations',
  'municipalities',
  'redirects',
  'index',
] as const;

/** What a row of a register is, told by its fields: it has no head of its own. */
export function rowType(value: unknown): 'organisation' | 'municipality' | undefined {
  if (typeof value !== 'object' || value === null || 'type' in value || 'schemaVersion' in value) return undefined;
  if ('orgNumber' in value) return 'organisation';
  return 'number' in value && 'countyNumber' in value ? 'municipality' : undefined;
}
