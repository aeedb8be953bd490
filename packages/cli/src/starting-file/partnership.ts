import type { Language, OrganisationRef } from '@helsefellesskap/model';
import type { UiLanguage } from '../locales/index.js';
import { fileWords } from './words.js';
import { comment, emptySection, inline } from './yaml.js';

/** What a partnership's starting file says from the first. */
export interface PartnershipStart {
  /** The language of the name. */
  lang: Language;
  explainedIn: UiLanguage;
  /** Address of the JSON Schema. */
  schema: string;
  /** What the file will be called. */
  file: string;
  id: string;
  name?: string | undefined;
  website?: string | undefined;
  members: { municipality: string; name: string }[];
  healthTrusts: OrganisationRef[];
  regionalHealthAuthority?: OrganisationRef | undefined;
}

/** A partnership with the members that were named. It is correct as it stands; what is not known is marked. */
export function partnershipFile(start: PartnershipStart): string {
  const { partnership: say, ...words } = fileWords[start.explainedIn];
  const { schema, file, id, lang, website } = start;
  const { placeholder } = say;
  const members = start.members.length > 0 ? start.members : [{ municipality: '0000', name: placeholder.member }];
  const trusts = start.healthTrusts.length > 0 ? start.healthTrusts : [{ id: 'helseforetak', name: placeholder.trust }];
  const authority = start.regionalHealthAuthority ?? { id: 'regionalt-helseforetak', name: placeholder.authority };
  const source = `P-${id.toUpperCase()}`;
  const list = (items: object[]) => items.map((item) => `  - ${inline(item)}`);
  const parts = [
    [`# yaml-language-server: $schema=${schema}`, comment(words.head('partnership', file))],
    [comment(words.fixed), 'schemaVersion: 1', 'type: partnership', `id: ${id}`],
    [comment(say.name), `name: ${inline({ [lang]: start.name ?? placeholder.name })}`, 'nameStatus: unverified'],
    [comment(say.website), `website: ${inline(website ?? { absent: 'not-registered' })}`],
    [emptySection('established', say.established, ['established:', '  date: "2021-06-01"', `  sources: [${source}]`])],
    [
      comment(say.trusts),
      ...(start.healthTrusts.length > 0 ? [comment(say.given)] : []),
      `regionalHealthAuthority: ${inline(authority)}`,
      'healthTrusts:',
      ...list(trusts),
      'privateHospitals: []',
    ],
    [comment(say.members), 'members:', ...list(members)],
    [
      comment(say.evidence),
      'membershipEvidence:',
      '  kind: list',
      '  text: Entered by hand. Not compared with a source yet.',
      `  sources: [${source}]`,
    ],
    ['changes: []'],
    [
      comment(say.toVerify),
      'toVerify:',
      '  - The name, and whether the partnership itself uses it.',
      '  - The members and the health trusts.',
    ],
    [comment(say.sources), `sources: [${source}]`],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
