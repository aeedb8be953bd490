import { describe, expect, it } from 'vitest';
import { recordPlace } from '../file/record-place.js';
import { examineFile } from './check-file.js';

const day = '2026-06-01';
const told = (path: string, text: string) =>
  examineFile(path, new TextEncoder().encode(text), { day }, recordPlace(path)).findings.filter(
    ({ code, field }) => code === 'HFS024' || field === 'id' || field === 'type',
  );
const codes = (path: string, text: string) => told(path, text).map(({ code }) => code);
const group = (id: string) => `schemaVersion: 1\nid: ${id}\ntype: patient-group\ndocuments: []\nlabels: []\n`;

describe('a record that lies elsewhere than its id', () => {
  it('is told the id of its place, at its id', () => {
    const [finding, ...more] = told('patient-groups/children.yml', group('young'));
    expect(finding).toMatchObject({ code: 'HFS024', level: 'error', line: 2, column: 1, field: 'id' });
    expect(finding?.text.nb).toContain('den samme som mappen og filen: children.');
    expect(more).toEqual([]);
    expect(told('patient-groups/children.yml', group('children'))).toEqual([]);
  });

  it('is told nothing else of the id, though that is none or is missing', () => {
    for (const id of ['Barn og unge', '2027', '"Children"', '[children]'])
      expect(codes('patient-groups/children.yml', group(id)), id).toEqual(['HFS024']);
    expect(codes('patient-groups/children.yml', group('x').replace('id: x\n', ''))).toEqual(['HFS024']);
  });

  it('is told first of a name that can be no id, and never to use it as one', () => {
    for (const [path, id] of [
      ['patient-groups/Barn og unge.yml', 'children'],
      ['patient-groups/Barn og unge.yml', 'Barn og unge'],
      ['patient-groups/2027.yml', '"2027"'],
      ['patient-groups/børn.yml', 'børn'],
      ['patient-groups/children (1).yml', 'children'],
    ] as const)
      expect(codes(path, group(id)), path).toEqual(['HFS079']);
  });

  it('is told first where its type lies, and nothing that depends on the type', () => {
    const path = 'partnerships/vestfold/partnership-kopi.yml';
    const { findings, record } = examineFile(
      path,
      new TextEncoder().encode('schemaVersion: 1\nid: vestfold\ntype: partnership\n'),
      { day },
      recordPlace(path),
    );
    expect(record).toBe(undefined);
    expect(findings.map(({ code, text }) => `${code} ${text.en}`)).toEqual([
      'HFS080 The file must have “type: plan” here, but has “type: partnership”. Move it to partnerships/<id>/partnership.yml, or correct type.',
    ]);
  });

  it('is right when each message is followed, one after the other', () => {
    const types = 'partnership plan patient-group'.split(' ');
    const paths = [
      'plans/B 1.yml',
      'partnerships/Å/partnership.yml',
      'partnerships/Å/B 1.yml',
      'patient-groups/B 1.yml',
    ];
    const homes: Record<string, string> = {
      partnership: 'partnerships/Å/partnership.yml',
      plan: 'plans/B 1.yml',
      'patient-group': 'patient-groups/B 1.yml',
    };
    for (const type of types)
      for (let path of paths)
        for (let id of ['vestfold', 'Å', 'B 1', 'Å/B 1']) {
          const steps: string[] = [];
          for (let step = 0; step < 4; step += 1) {
            const [finding] = told(path, `schemaVersion: 1\nid: ${id}\ntype: ${type}\n`);
            if (!finding) break;
            steps.push(finding.code);
            if (finding.code === 'HFS080') path = homes[type]!;
            else if (finding.code === 'HFS079') path = path.replace('Å', 'aa').replace('B 1', 'b-1');
            else id = /: (\S+)\. Rett/.exec(finding.text.nb)?.[1] ?? '';
          }
          expect(told(path, `schemaVersion: 1\nid: ${id}\ntype: ${type}\n`), `${steps.join()}`).toEqual([]);
          expect(new Set(steps).size, 'no message comes twice').toBe(steps.length);
        }
  });
});
