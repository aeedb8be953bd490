import { parse } from 'yaml';
import type { CheckContext } from './rule.js';

const sha256 = 'a'.repeat(64);

/** Small files with nothing wrong in them, which the examples of the rules are laid over. */
const correct: Record<string, string> = {
  plan: `
schemaVersion: 1
type: plan
kind: partnership-strategy
id: eksempel/strategy-2025
partnership: eksempel
language: nb
title: { text: Strategi 2025–2028, sources: [{ line: 1 }] }
period: { from: "2025", to: "2028" }
adoptions: { absent: not-stated }
documents:
  - id: strategy
    title: Strategi 2025–2028
    kind: plan
    sha256: ${sha256}
    url: https://www.eksempel.no/strategi.pdf
    publisher: Eksempel helsefellesskap
    completeness: whole
vision: { absent: not-stated }
values: { absent: not-stated }
culture: { absent: not-stated }
challenges: { absent: not-stated }
goals: { absent: not-stated }
areas: { absent: not-stated }
patientGroups: { absent: not-stated }
governance: { absent: not-stated }
agreements: { absent: not-stated }
references: { absent: not-stated }
actionPlan: { absent: not-stated }
`,
  partnership: `
schemaVersion: 1
type: partnership
id: eksempel
name: { nb: Eksempel helsefellesskap }
nameStatus: self-described
website: https://www.eksempel.no/helsefellesskap
established: { absent: not-stated }
regionalHealthAuthority: { id: helse-eksempel, name: Helse Eksempel RHF }
healthTrusts: [{ id: sykehuset, name: Sykehuset HF }]
privateHospitals: []
members: [{ municipality: "0301", name: Oslo }]
membershipEvidence: { kind: named-list, text: The page names one municipality., sources: [PAGE] }
changes: []
toVerify: []
sources: [PAGE]
`,
  glossary: `
schemaVersion: 1
type: glossary
documents:
  - { id: lov, title: { nb: Helseloven }, kind: law, publisher: { nb: Stortinget }, completeness: part }
terms: []
`,
};

/** What the examples are checked with: a day, and the text that their quotes stand in. */
export const exampleContext: CheckContext = {
  day: '2026-06-01',
  documents: new Map([[sha256, 'Strategi 2025–2028\nSammen om helse\nGode helsetjenester for alle.\nTilit\n']]),
};

/** The correct file of a type with the fields of an example in place of its own. */
export function laidOver(type: string, example: string): Record<string, unknown> {
  return { ...(parse(correct[type] ?? '') as object), ...(parse(example) as object) };
}
