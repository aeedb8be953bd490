import * as z from 'zod/mini';
import { languagesGiven } from './complete.js';
import { isOrganisationNumber, type Organisation } from './organisation.js';
import type { Municipality, MunicipalityIndex } from './municipality.js';
import { planKinds } from './plan.js';
import type { Partnership } from './partnership.js';
import { schemaVersion } from './record.js';
import {
  absence,
  id,
  inOrder,
  isoDate,
  language,
  localText,
  period,
  stated,
  webAddress,
  words,
} from './text.schema.js';

const sourceNames = z.array(words).check(z.minLength(1));
/** An unquoted 0301 is read as the number 301, which must not be shown as what to write. */
const municipalityNumber = z
  .string({ error: ({ input }) => (input === undefined ? undefined : 'municipality-number') })
  .check(z.regex(/^\d{4}$/, { error: 'municipality-number' }));
const nameStatus = z.enum(['self-described', 'third-party', 'unverified']);
const organisationRef = z.strictObject({ id, name: words });

/** An authority, trust or hospital; see {@link Organisation}. */
export const organisation: z.ZodMiniType<Organisation> = z
  .strictObject({
    id,
    name: words,
    kind: z.enum(['rhf', 'hf', 'private']),
    orgNumber: z.string().check(z.refine(isOrganisationNumber, { error: 'organisation-number' })),
    regionalHealthAuthority: z.exactOptional(id),
    website: stated(webAddress),
    areaResponsibility: z.exactOptional(z.union([z.boolean(), absence])),
    sources: sourceNames,
    toVerify: z.exactOptional(words),
  })
  .check(languagesGiven)
  .register(z.globalRegistry, { id: 'Organisation', title: 'Helseforetak eller sykehus' });

const names = z.strictObject({
  nb: words,
  nn: z.exactOptional(words),
  se: z.exactOptional(words),
  sma: z.exactOptional(words),
  smj: z.exactOptional(words),
  fkv: z.exactOptional(words),
  en: z.exactOptional(words),
});

/** A municipality; see {@link Municipality}. */
export const municipality: z.ZodMiniType<Municipality> = z
  .strictObject({
    number: municipalityNumber,
    names,
    officialName: words,
    disambiguatedName: z.exactOptional(words),
    countyNumber: z.string().check(z.regex(/^\d{2}$/)),
    countyName: words,
    samiLanguageAdministrativeArea: z.exactOptional(z.boolean()),
    toVerify: z.exactOptional(words),
  })
  .register(z.globalRegistry, { id: 'Municipality', title: 'Kommune' });

/** All that a finder needs; see {@link MunicipalityIndex}. */
export const municipalityIndex: z.ZodMiniType<MunicipalityIndex> = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    type: z.literal('municipality-index'),
    municipalities: z.array(
      z.strictObject({
        number: municipalityNumber,
        names,
        disambiguatedName: z.exactOptional(words),
        countyName: words,
        partnerships: z.array(id).check(z.minLength(1)),
      }),
    ),
    partnerships: z.array(z.strictObject({ id, name: words, nameStatus, language, website: stated(webAddress) })),
  })
  .check(languagesGiven)
  .register(z.globalRegistry, { id: 'MunicipalityIndex', title: 'Kommuneregister for søk' });

/** A partnership; see {@link Partnership}. */
export const partnership: z.ZodMiniType<Partnership> = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    type: z.literal('partnership'),
    id,
    name: localText,
    nameStatus,
    alternativeNames: z.exactOptional(z.array(words)),
    healthTrusts: z.array(organisationRef).check(z.minLength(1)),
    privateHospitals: z.array(organisationRef),
    observers: z.exactOptional(z.array(organisationRef)),
    regionalHealthAuthority: organisationRef,
    website: stated(webAddress),
    otherWebsites: z.exactOptional(z.array(webAddress)),
    established: stated(z.strictObject({ date: isoDate, sources: sourceNames, note: z.exactOptional(words) })),
    members: z
      .array(
        z
          .strictObject({
            municipality: municipalityNumber,
            name: words,
            from: z.exactOptional(isoDate),
            to: z.exactOptional(isoDate),
          })
          .check(inOrder),
      )
      .check(z.minLength(1)),
    membershipEvidence: z.strictObject({ kind: words, text: words, sources: sourceNames }),
    subAreas: z.exactOptional(
      z.array(
        z.strictObject({
          code: words,
          name: words,
          kind: z.enum(['city-district', 'statistical-area']),
          localHospital: id,
          note: z.exactOptional(words),
        }),
      ),
    ),
    changes: z.array(
      z.strictObject({
        municipalities: z.array(municipalityNumber),
        status: z.enum(['settled', 'internal', 'shared', 'mapping-changed', 'disputed']),
        date: z.exactOptional(isoDate),
        mappingDate: z.exactOptional(isoDate),
        reason: words,
        sources: sourceNames,
      }),
    ),
    notes: z.exactOptional(z.array(words)),
    toVerify: z.array(words),
    sources: sourceNames,
    plans: stated(
      z.array(
        z.strictObject({
          id,
          kind: z.enum(planKinds),
          title: localText,
          language,
          period: stated(period),
          status: z.exactOptional(z.enum(['draft', 'proposed', 'adopted', 'withdrawn'])),
        }),
      ),
    ),
  })
  .check(languagesGiven)
  .register(z.globalRegistry, { id: 'Partnership', title: 'Helsefellesskap' });
