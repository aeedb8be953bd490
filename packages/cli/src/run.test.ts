import { describe, expect, test } from 'vitest';
import { locales, uiLanguages } from './locales/index.js';
import { cli } from './run.test-helper.js';

describe('a mistake in the call is answered with what was meant', () => {
  test.each([
    [['rendre', 'vestfold'], 'Kommandoen «rendre» finnes ikke. Mente du render?'],
    [['CHECK', 'a.yml'], 'Kommandoen «CHECK» finnes ikke. Mente du check?'],
    [
      ['check', 'a.yml', '—level', 'error'],
      '«—level» har en lang tankestrek foran seg. Skriv to bindestreker: --level.',
    ],
    [['check', 'a.yml', '–ui=nn'], '«–ui=nn» har en lang tankestrek foran seg. Skriv to bindestreker: --ui=nn.'],
    [['new', 'strategi'], 'Kommandoen «strategi» finnes ikke. Mente du strategy?'],
    [['xylophone'], 'Kommandoen «xylophone» finnes ikke. Skriv helsefellesskap --help for å se hvilke som finnes.'],
    [['render', 'vestfold', '--headinglevel', '3'], 'Flagget --headinglevel finnes ikke. Mente du --heading-level?'],
    [['render', 'vestfold', '--widgt', 'goals'], 'Flagget --widgt finnes ikke. Mente du --widget?'],
    [['render', 'vestfold', '-x'], 'Flagget -x finnes ikke. Skriv --help bak kommandoen for å se hvilke som finnes.'],
    [['render', 'vestfold', '--lang'], 'Skriv en verdi etter --lang.'],
    [['render', 'vestfold', '--lang', 'nb', '--lang', 'nn'], 'Flagget --lang står to ganger. Behold det ene.'],
    [['render'], 'Si hvilket innhold det gjelder: en fil, eller en id som sor-rogaland/strategy-2025.'],
    [['export'], 'Si hvilket innhold det gjelder: en fil, eller en id som sor-rogaland/strategy-2025.'],
    [['import'], 'Gi en tabell som slutter på .csv eller .xlsx.'],
    [
      ['render', 'a', 'b'],
      '«b» er for mye. Sett anførselstegn rundt navn med mellomrom, og skriv --help for å se hva kommandoen tar imot.',
    ],
    [['render', 'vestfold', '--ui', 'xx'], 'Meldinger finnes ikke på «xx». Velg nb, nn eller en.'],
    [['render', 'vestfold', '--ui'], 'Skriv en verdi etter --ui.'],
    [['check', 'a.yml', '--level='], 'Skriv en verdi etter --level.'],
    [['check', ''], 'Si hva som skal sjekkes: en fil eller en mappe, som strategy-2027.yml.'],
    [['check', 'a.yml', '--documents', ''], 'Skriv en verdi etter --documents.'],
    [['render', ''], 'Si hvilket innhold det gjelder: en fil, eller en id som sor-rogaland/strategy-2025.'],
    [['render', 'vestfold', '--out', ' '], 'Skriv en verdi etter --out.'],
    [['import', '', '--into', 'a.yml'], 'Gi en tabell som slutter på .csv eller .xlsx.'],
    [['import', 'a.csv', '--into', ''], 'Skriv en verdi etter --into.'],
    [['build', '', '--out', 'a'], 'Si hvilken mappe som skal leses, som packages/data.'],
    [['new', 'strategy', '--document', ''], 'Skriv en verdi etter --document.'],
    [
      ['new', 'strategy', 'agder'],
      'Sett et flagg foran «agder», som --partnership eller --name. Skriv --help for å se alle.',
    ],
    [['--versjon'], 'Flagget --versjon finnes ikke. Mente du --version?'],
    [['-x'], 'Flagget -x finnes ikke. Skriv --help bak kommandoen for å se hvilke som finnes.'],
    [['help'], 'Kommandoen «help» finnes ikke. Skriv helsefellesskap --help for å se hvilke som finnes.'],
    [
      ['check', 'a.yml', '--out', 'x'],
      'Flagget --out finnes ikke. Skriv --help bak kommandoen for å se hvilke som finnes.',
    ],
  ])('%j', async (args, sentence) => {
    expect(await cli(args)).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
  });
});

describe('the language of help and messages', () => {
  const asked = async (env: NodeJS.ProcessEnv, ...args: string[]) => (await cli([...args, 'bake'], env)).stderr;

  test.each([
    [{}, 'Kommandoen «bake» finnes ikke'],
    [{ LANG: 'nb_NO.UTF-8' }, 'Kommandoen «bake» finnes ikke'],
    [{ LANG: 'nn_NO.UTF-8' }, 'Kommandoen «bake» finst ikkje'],
    [{ LANG: 'en_GB.UTF-8' }, 'There is no command “bake”'],
    [{ LC_ALL: 'en_US', LANG: 'nn_NO' }, 'There is no command “bake”'],
    [{ LC_ALL: 'C.UTF-8', LANG: 'en_US' }, 'Kommandoen «bake» finnes ikke'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'en' }, 'There is no command “bake”'],
  ])('with %j', async (env, beginning) => {
    expect((await asked(env)).slice(0, beginning.length)).toBe(beginning);
  });

  test('--ui comes before the environment, wherever it stands', async () => {
    expect(await asked({ LANG: 'nb_NO' }, '--ui', 'nn')).toContain('finst ikkje');
    expect((await cli(['render', 'vestfolt', '--ui=en'])).stderr).toContain('Did you mean vestfold?');
    expect((await cli(['render', 'vestfold', '--lang=', '--ui', 'en'])).stderr).toBe('Write a value after --lang.\n');
  });

  test.each(uiLanguages)('help is in %s throughout', async (ui) => {
    const all = await cli(['--help', '--ui', ui]);
    const { code, stdout, stderr } = await cli(['render', '--help', '--ui', ui]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { render, help, common } = locales[ui];
    for (const words of [...Object.values(render.flags), ...Object.values(common), help.briefs.help, render.record])
      expect(stdout).toContain(words);
    expect(all.stdout).toContain(render.brief);
    if (ui !== 'en') expect(stdout + all.stdout).not.toMatch(/\b(the|print|usage|flags)\b/i);
  });
});

test.each(uiLanguages)('help of check and new is in %s throughout', async (ui) => {
  const words = locales[ui];
  const help = async (...command: string[]) => (await cli([...command, '--help', '--ui', ui])).stdout;
  const pages = {
    check: await help('check'),
    new: await help('new'),
    strategy: await help('new', 'strategy'),
    partnership: await help('new', 'partnership'),
  };
  for (const flag of [...Object.values(words.check.flags), words.check.files, words.check.description])
    expect(pages.check).toContain(flag);
  expect(pages.new).toContain(words.new.strategy.brief);
  for (const flag of Object.values(words.new.flags)) expect(pages.strategy + pages.partnership).toContain(flag);
  if (ui !== 'en') expect(Object.values(pages).join()).not.toMatch(/\b(the|print|usage|flags)\b/i);
});

test('--json gives programs a name for the fault, and what was meant', async () => {
  const { code, stdout, stderr } = await cli(['render', 'vestfold', '--widget', 'gaols', '--json']);
  const message = 'Widgeten «gaols» finnes ikke. Mente du hfs-goals?';
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(JSON.parse(stderr)).toEqual({
    ok: false,
    exitCode: 2,
    errors: [{ code: 'unknown-widget', message, didYouMean: ['hfs-goals'] }],
  });
});

test('a file is named ./vestfold where an id is named vestfold', async () => {
  expect((await cli(['render', './vestfold'])).stderr).toContain('Filen ./vestfold finnes ikke.');
});
