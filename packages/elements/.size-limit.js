import { readdirSync } from 'node:fs';

/** kB brotli with everything included: Lit, style, three languages. What is not named is a widget of text. */
const limits = {
  all: 27.5,
  reading: 24,
  'hfs-plan': 16.3,
  'hfs-commitments': 14.4,
  'hfs-focus-areas': 13.8,
  'hfs-national-frame': 13,
  'hfs-governance': 12.3,
  'hfs-patient-groups': 12.1,
  'hfs-municipality-finder': 11,
  loader: 1.3, // without Lit, style and words, as those below
  frame: 0.6,
  framed: 0.6,
};
const ofText = 11.6;

export default readdirSync('cdn')
  .filter((file) => file.endsWith('.js'))
  .map((file) => ({
    name: file,
    path: `cdn/${file}`,
    limit: `${limits[file.slice(0, -'.js'.length)] ?? ofText} kB`,
    brotli: true,
  }));
