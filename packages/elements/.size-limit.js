import { readdirSync } from 'node:fs';

/** kB brotli with everything included: style, three languages, and Lit where it is used. What is not named shows a part of a plan. */
const limits = {
  all: 28.4,
  reading: 22.6,
  'hfs-plan': 14.5,
  'hfs-commitments': 12.6,
  'hfs-focus-areas': 12,
  'hfs-municipality-finder': 10.8,
  'hfs-national-frame': 11,
  'hfs-governance': 10.2,
  'hfs-patient-groups': 9.9,
  'hfs-partnership-card': 7.7,
  'hfs-partnership-map': 7.7,
  'hfs-glossary-term': 7.7,
  loader: 1.3, // without style and words, as those below
  frame: 0.6,
  framed: 0.6,
};
const ofAPart = 9.4;

export default readdirSync('cdn')
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({
    name: file,
    path: `cdn/${file}`,
    limit: `${limits[file.slice(0, -'.js'.length)] ?? ofAPart} kB`,
    brotli: true,
  }));
