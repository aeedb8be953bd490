import type { ErrorCode } from 'yaml';

const faults = {
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'start',
  BLOCK_AS_IMPLICIT_KEY: 'two-colons',
  MISSING_CHAR: 'unfinished',
  MULTILINE_IMPLICIT_KEY: 'no-colon',
  MULTIPLE_DOCS: 'two-documents',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'exclamation',
} as const satisfies Partial<Record<ErrorCode, string>>;

/** What a person did, in place of the parser's word for it. */
export type YamlFault = (typeof faults)[keyof typeof faults] | 'asterisk' | 'ampersand' | 'hash' | 'other';

/** The {@link YamlFault} that an error of the parser stands for. */
export function yamlFault(code: ErrorCode): YamlFault {
  return (faults as Partial<Record<ErrorCode, YamlFault>>)[code] ?? 'other';
}
