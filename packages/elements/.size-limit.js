import { readdirSync } from 'node:fs';

/** kB brotli with everything included: style, three languages, and Lit where it is used. What is not named shows a part of a plan. */
const limits = {
  all: 30.1,
  reading: 24,
  'hfs-plan': 15.85,
  'hfs-commitments': 13.15,
  'hfs-focus-areas': 12.65,
  'hfs-municipality-finder': 11,
  'hfs-national-frame': 11.55,
  'hfs-governance': 10.6,
  'hfs-patient-groups': 10.35,
  'hfs-source': 9.85,
  'hfs-documents': 9.7,
  'hfs-partnership-card': 7.7,
  'hfs-partnership-map': 7.7,
  'hfs-glossary-term': 7.7,
  loader: 1.3, // without style and words, as those below
  frame: 0.6,
  framed: 0.6,
};
const ofAPart = 9.7;

export default readdirSync('cdn')
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({
    name: file,
    path: `cdn/${file}`,
    limit: `${limits[file.slice(0, -'.js'.length)] ?? ofAPart} kB`,
    brotli: true,
  }));
