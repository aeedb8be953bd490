import { describe, expect, it } from 'vitest';
import { commitmentsIn, commitmentStrength } from './commitment.js';
import type { Language } from './language.js';

const found = (text: string, language: Language, lead?: string) =>
  commitmentsIn(text, language, lead).map(({ strength, verb, from }) => `${strength} ${verb} ${from}`);

describe('a measure under a bokmål heading with “vil”', () => {
  const lead = 'Dette vil vi gjøre:';

  it('takes the verb of the heading where it has none of its own', () => {
    expect(found('Utvikle felles tiltak for å rekruttere helsepersonell.', 'nb', lead)).toEqual(['will vil lead']);
  });

  it('keeps its own verb where it begins with one', () => {
    expect(
      found(
        'Legge til rette for felles kompetanseutvikling for helsepersonell tilpasset lokale utfordringer.',
        'nb',
        lead,
      ),
    ).toEqual(['facilitate Legge til rette text']);
    expect(
      found(
        'Bidra til at digitaliseringen samordnes mellom aktørene for å sikre at nytte og gevinst hentes ut.',
        'nb',
        lead,
      ),
    ).toEqual(['contribute Bidra til text']);
  });

  it('has two commitments where a weaker verb follows later', () => {
    expect(found('Sørge for kompetansedeling og legge til rette for oppgave- og ressursdeling.', 'nb', lead)).toEqual([
      'will vil lead',
      'facilitate legge til rette text',
    ]);
  });
});

describe('a measure under a nynorsk heading with “skal”', () => {
  const lead = 'Følgjande område skal prioriterast:';

  it.each([
    'Involvere kvarandre i overordna planarbeid som vedkjem den andre.',
    'Halde fram med avtaleutvalet sitt arbeid med revisjon av avtaleporteføljen.',
    'Beredskapsplanarbeid og -samarbeid med utgangspunkt i revisjon delavtale beredskap.',
  ])('shall: %s', (text) => {
    expect(found(text, 'nn', lead)).toEqual(['shall skal lead']);
  });
});

describe('a measure in a regional plan', () => {
  const lead = 'Helse Sør-Øst vil i planperioden prioritere:';

  it('takes “vil” from the sentence above', () => {
    expect(found('aktiv pasient- og pårørendemedvirkning', 'nb', lead)).toEqual(['will vil lead']);
  });

  it('only facilitates where that is what it says', () => {
    expect(
      commitmentStrength(
        'legge til rette for at vi måler og kan følge de indikatorene som er viktige for de ulike aktørene',
        'nb',
        lead,
      ),
    ).toBe('facilitate');
  });

  it('finds “bidra til” after an infinitive with å', () => {
    expect(
      found(
        'å bruke læringen fra tjenesteinnovasjon til å utvikle nye helsetjenester og bidra til at gode løsninger tas i bruk',
        'nb',
        lead,
      ),
    ).toEqual(['will vil lead', 'contribute bidra til text']);
  });
});

describe('a nynorsk commitment in prose', () => {
  it('does not count what the work itself does', () => {
    expect(
      found(
        'I Sogn og Fjordane helsefellesskap skal vi satse på utviklingsarbeid som bidreg til større grad av integrerte tenester for pasientane med særleg fokus på å hindre svikt i overgangane mellom tenestenivå.',
        'nn',
      ),
    ).toEqual(['shall skal text']);
  });

  it('does not count the purpose: “for å bidra til”', () => {
    expect(
      found(
        'I tillegg skal vi prioritere arbeidet med felles funksjonskartleggingsverktøy for å bidra til betra samhandling kring desse pasientane.',
        'nn',
      ),
    ).toEqual(['shall skal text']);
  });

  it('reads “vil også legge til rette” as one commitment, to facilitate', () => {
    expect(
      found(
        'Vi vil også legge til rette for møteplassar for fagfolk, eksempelvis i form av fagnettverk for barn som pårørande.',
        'nn',
      ),
    ).toEqual(['facilitate legge til rette text']);
  });

  it('reads “skal satse på … og legge til rette” as two', () => {
    expect(
      found(
        'I Sogn og Fjordane helsefellesskap skal vi satse på tverrfagleg samarbeid, teamtenking og legge til rette for møteplassar for fagfolk på tvers av sektorar og nivå.',
        'nn',
      ),
    ).toEqual(['shall skal text', 'facilitate legge til rette text']);
  });

  it('reads “vil … vurdere” as considering, also with words between', () => {
    expect(
      found(
        'I Sogn og Fjordane helsefellesskap vil vi gjennom utviklingsarbeidet vurdere samarbeid om stillingar på tvers mellom kommunar og helseføretak.',
        'nn',
      ),
    ).toEqual(['consider vurdere text']);
  });

  it('does not count what is only considered', () => {
    expect(
      found(
        'Vidare vil vi vidareutvikle samarbeidet om God start-einingane, og vi vil vurdere behovet for å legge til rette for ein møtearena for fagfolk som jobbar med denne gruppa.',
        'nn',
      ),
    ).toEqual(['will vil text', 'consider vurdere text']);
    expect(found('Vi vil vurdere å legge til rette for møteplasser.', 'nb')).toEqual(['consider vurdere text']);
  });

  it('does not take a forecast for a promise', () => {
    expect(
      found(
        'Betre samarbeid om førebygging av sjukdomsforverring og ein forbetra utskrivingsprosess vil kunne føre til færre uønskte innleggingar.',
        'nn',
      ),
    ).toEqual([]);
  });
});

describe('other ways of saying it', () => {
  it.each([
    ['Det skal legges til rette for hospitering.', 'nb', 'facilitate'],
    ['Det skal leggjast til rette for hospitering.', 'nn', 'facilitate'],
    ['Felles stillinger skal også vurderes.', 'nb', 'consider'],
    ['Vi vil medverke til betre overgangar.', 'nn', 'contribute'],
    ['Tilrettelegge for felles opplæring.', 'nb', 'facilitate'],
    ['VI SKAL samarbeide.', 'nb', 'shall'],
  ] as const)('%s (%s): %s', (text, language, strength) => {
    expect(commitmentStrength(text, language)).toBe(strength);
  });

  it('does not take a passive without a modal for a promise', () => {
    expect(found('Tiltaket vurderes årlig.', 'nb')).toEqual([]);
  });

  it('does not find verbs inside longer words', () => {
    expect(found('Utvilsomt viktig: livsvilje, skalering og vilkår.', 'nb')).toEqual([]);
  });

  it('finds nothing where no verb tells', () => {
    expect(commitmentStrength('barn og unge', 'nn')).toBeUndefined();
  });

  it('does not guess in other languages', () => {
    expect(found('We vil skal', 'en')).toEqual([]);
  });
});

describe('a measure in the present tense', () => {
  it.each<[text: string, language: Language, expected: string]>([
    ['Vi bidrar til felles journal', 'nb', 'contribute bidrar til text'],
    ['Kommunen legger til rette for frisklivssentral', 'nb', 'facilitate legger til rette text'],
    ['Partene vurderer felles stillinger', 'nb', 'consider vurderer text'],
    ['Kommunane bidreg til felles opplæring', 'nn', 'contribute bidreg til text'],
    ['Kommunen legg til rette for frisklivssentral', 'nn', 'facilitate legg til rette text'],
  ])('commits where it begins with who does it: %s', (text, language, expected) => {
    expect(found(text, language)).toEqual([expected]);
  });

  it.each([
    ['Arbeid som bidreg til færre innleggingar', 'nn'],
    ['Tiltaket bidrar til færre innleggelser', 'nb'],
    ['Ordninger der kommunen vurderer behovet', 'nb'],
  ] as const)('does not where it tells what something else does: %s', (text, language) => {
    expect(found(text, language)).toEqual([]);
  });
});
