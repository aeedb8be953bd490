import type { ErrorCode } from 'yaml';
import type { FileFault } from './fault.js';

const faults: Partial<Record<ErrorCode, FileFault>> = {
  BAD_DQ_ESCAPE: 'backslash',
  BAD_INDENT: 'indent',
  BAD_SCALAR_START: 'start',
  BLOCK_AS_IMPLICIT_KEY: 'two-colons',
  MISSING_CHAR: 'unfinished',
  MULTILINE_IMPLICIT_KEY: 'no-colon',
  TAB_AS_INDENT: 'tab',
  TAG_RESOLVE_FAILED: 'exclamation',
};

/** What a person did, in place of the parser's word for it. */
export function yamlFault(code: ErrorCode): FileFault {
  return faults[code] ?? 'yaml';
}
