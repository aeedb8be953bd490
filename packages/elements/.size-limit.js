import { readdirSync } from 'node:fs';

/** kB brotli with everything included: style, three languages, and Lit where it is used. What is not named shows a part of a plan. */
const limits = {
  all: 28,
  reading: 22.2,
  'hfs-plan': 14.3,
  'hfs-commitments': 12.4,
  'hfs-focus-areas': 11.8,
  'hfs-municipality-finder': 10.6,
  'hfs-national-frame': 10.8,
  'hfs-governance': 10,
  'hfs-patient-groups': 9.7,
  'hfs-partnership-card': 7.7,
  'hfs-partnership-map': 7.7,
  'hfs-glossary-term': 7.7,
  loader: 1.3, // without style and words, as those below
  frame: 0.6,
  framed: 0.6,
};
const ofAPart = 9.3;

export default readdirSync('cdn')
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({
    name: file,
    path: `cdn/${file}`,
    limit: `${limits[file.slice(0, -'.js'.length)] ?? ofAPart} kB`,
    brotli: true,
  }));
