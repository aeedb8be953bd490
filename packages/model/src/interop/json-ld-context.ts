/**
 * What each word means. It stands in every file, so that nobody has to fetch anything to read one.
 * Bodies use `member` and `subOrganization`; `hasPart` is for works, such as a plan and its sections.
 */
const words = (id: string) => ({ '@id': id, '@container': '@language' });
const link = (id: string) => ({ '@id': id, '@type': '@id' });

export const context = {
  schema: 'https://schema.org/',
  org: 'http://www.w3.org/ns/org#',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',

  name: words('schema:name'),
  alternateName: words('schema:alternateName'),
  plainName: 'schema:name', // in a language nobody has stated
  plainAlternateName: 'schema:alternateName',
  description: words('schema:description'),
  text: words('schema:text'),
  prefLabel: words('skos:prefLabel'),
  altLabel: words('skos:altLabel'),

  additionalType: 'dcterms:type',
  identifier: 'schema:identifier',
  inLanguage: 'schema:inLanguage',
  temporalCoverage: 'schema:temporalCoverage',
  status: 'schema:creativeWorkStatus',
  keywords: 'schema:keywords',
  url: 'schema:url',
  sha256: 'schema:sha256',
  dateModified: 'schema:dateModified',
  foundingDate: 'schema:foundingDate',
  startDate: 'schema:startDate',
  endDate: 'schema:endDate',
  startTime: 'schema:startTime',
  endTime: 'schema:endTime',
  value: 'schema:value',
  textValue: words('schema:value'),
  propertyID: 'schema:propertyID',
  unitText: 'schema:unitText',
  observationDate: 'schema:observationDate',
  roleName: 'schema:roleName',

  hasPart: 'schema:hasPart',
  hasDefinedTerm: 'schema:hasDefinedTerm',
  isBasedOn: 'schema:isBasedOn',
  citation: 'schema:citation',
  mentions: 'schema:mentions',
  about: 'schema:about',
  publisher: 'schema:publisher',
  creator: 'schema:creator',
  agent: 'schema:agent',
  location: 'schema:location',
  potentialAction: 'schema:potentialAction',
  additionalProperty: 'schema:additionalProperty',
  subjectOf: 'schema:subjectOf',
  member: 'schema:member',
  memberOf: link('schema:memberOf'),
  subOrganization: 'schema:subOrganization',
  parentOrganization: link('schema:parentOrganization'),
  unitOf: link('org:unitOf'),
  linkedTo: 'org:linkedTo',

  relation: 'dcterms:relation',
  subject: link('dcterms:subject'),
  isReferencedBy: link('dcterms:isReferencedBy'),
  broader: link('skos:broader'),
  related: link('skos:related'),

  source: 'dcterms:source',
  method: 'dcterms:type',
  hasSource: link('oa:hasSource'),
  hasSelector: 'oa:hasSelector',
  exact: 'oa:exact',
  conformsTo: link('dcterms:conformsTo'),
  fragment: 'rdf:value',
};
