import { readdirSync } from 'node:fs';

/** kB brotli with everything included: style, three languages, and Lit where it is used. What is not named shows a part of a plan. */
const limits = {
  all: 27.8,
  reading: 22,
  'hfs-plan': 14.2,
  'hfs-commitments': 12.3,
  'hfs-focus-areas': 11.7,
  'hfs-municipality-finder': 10.6,
  'hfs-national-frame': 10.7,
  'hfs-governance': 9.9,
  'hfs-patient-groups': 9.6,
  'hfs-partnership-card': 7.7,
  'hfs-partnership-map': 7.7,
  'hfs-glossary-term': 7.7,
  loader: 1.3, // without style and words, as those below
  frame: 0.6,
  framed: 0.6,
};
const ofAPart = 9.2;

export default readdirSync('cdn')
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({
    name: file,
    path: `cdn/${file}`,
    limit: `${limits[file.slice(0, -'.js'.length)] ?? ofAPart} kB`,
    brotli: true,
  }));
