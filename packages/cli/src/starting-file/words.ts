import type { UiLanguage } from '../locales/index.js';

const nb = {
  head: (
    what: 'partnership' | 'strategy',
    file: string,
  ) => `Startfil for ${what === 'strategy' ? 'en strategi' : 'et helsefellesskap'}. Linjer som begynner med #, er forklaringer.
Bytt ut det som ikke stemmer. Prøv filen så ofte du vil: npx helsefellesskap check ${file}
Skriv tall og årstall i anførselstegn, og det samme rundt tekst med kolon i.`,
  fixed: 'Hva filen er. Navnet på filen og mappen er også id-en.',
  sections: `Her begynner innholdet. { absent: not-registered } betyr at ingen har lagt det inn ennå.
Over hver slik linje står et eksempel. Fjern # foran eksempelet, bytt ordene med dokumentets egne, og slett linjen.
Står det ingenting om det i dokumentet? Skriv { absent: not-stated }.`,
  strategy: {
    title: 'Tittelen, ord for ord slik den står i dokumentet.',
    language: 'Språket dokumentet er skrevet på: nb, nn, se, sma, smj, fkv eller en.',
    period: 'Når strategien gjelder. Har den ingen slutt, sletter du linjen som begynner med to:.',
    noPeriod: `Når strategien gjelder. Fjern # foran eksempelet, skriv årene fra dokumentet, og slett linjen under det.
Har den ingen slutt, sletter du linjen som begynner med to:. Sier ikke dokumentet når, skriver du { absent: not-stated }.`,
    status: 'Er strategien ikke vedtatt ennå? Fjern # foran linjen under.',
    adoptions: `Hvem som har vedtatt strategien, og når.
Saksnummer, stemmetall, forbehold og hva et mindretall mente, skriver du under conditions.
Er saken utsatt, sendt tilbake eller ikke behandlet, skriver du outcome: other, og ordene under conditions.`,
    documents: 'Dokumentet alt er hentet fra. Har du bare en del av det, skriver du completeness: part.',
    linkAndPublisher: 'Fjern # foran disse: adressen der alle finner dokumentet, og hvem som har gitt det ut.',
    read: 'sha256 er fingeravtrykket til filen du leste. Får dere en ny utgave av dokumentet, lager du det på nytt.',
    unread: `Vil du vise nøyaktig hvor hver setning står? Lag startfilen på nytt med --document og filen du leser i.
Da kan du skrive sources: [{ page: 3 }] (side 3) i stedet for det som står i eksemplene.`,
    localTerms: 'Ordene dokumentet selv bruker på delene sine. Fjern # foran linjene, og skriv dem slik de står.',
    relations: 'Andre planer den bygger på (builds-on), utfyller (supplements) eller erstatter (replaces).',
    vision: 'Visjonen, ord for ord.',
    values: 'Verdiene, én og én.',
    culture: 'Hvordan partene vil være mot hverandre.',
    challenges:
      'Utfordringene partene er enige om. Har en utfordring overskrift, skriver du den under title, med kilde. Slik er det med verdier og mål også.',
    goals: `Målene. Et mål under et annet får parent: og id-en til det andre. number er nummeret i dokumentet.
Indikatorer (indicator), tallet i dag (baseline) og måltallet (target) skriver du under details.
Står målet under et satsingsområde, skriver du about: [{ target: area-1, basis: stated }].`,
    areas: `Satsingsområdene, med tiltakene under hvert av dem. owners er hvem som har ansvaret, deadline er fristen.
Andre opplysninger, som kostnad (budget) og deltakere (participants), skriver du under details. Linjer som ikke passer, sletter du.
Sier dokumentet hvilke mål tiltaket hører til, skriver du about: [{ target: goal-1, basis: stated }].
groups er pasientgruppene det gjelder. basis: stated betyr at dokumentet sier det, basis: inferred at det går fram av sammenhengen.`,
    patientGroups: (ids: string) => `Pasientgruppene strategien prioriterer. group er én av disse:\n${ids}
Passer ingen av dem, skriver du en id du lager selv. Den trenger en egen fil i packages/data/patient-groups.`,
    governance: `Hvem som bestemmer og samarbeider: bare organer og roller, aldri navn på personer.
Et organ under et annet får parent: og id-en til det andre.`,
    agreements: `Avtalene strategien bygger på, og hvem de er mellom.
Når avtalen gjelder, og fristen for å si den opp, skriver du under period, med avtalens ord i text.`,
    references: 'Det strategien viser til.',
    actionPlan: `Hvordan strategien skal gjennomføres, og hvem som har ansvaret (owners).
Budsjett (budget), indikatorer (indicator) og annet som står om hver handling, skriver du under details.`,
    seldom: `Her er det noen strategier har i tillegg. Fjern # foran det du trenger, og la resten stå.
Alle mål, tiltak og deler kan også ha corrected (rettet skrivemåte), localTerm (dokumentets ord for hva det er) og note (en merknad fra deg).`,
    subtitle: 'Undertittelen.',
    purpose: 'Hva strategien er til for.',
    measures: 'Tiltak som ikke står under noe satsingsområde eller noen pasientgruppe.',
    initiatives: 'Prosjekter og ordninger som er nevnt med navn.',
    claims: 'Tall som er nevnt i teksten. Skriv tallet uten mellomrom, og med punktum foran desimaler.',
    indicators: 'Offentlig statistikk som kan vise om målene nærmer seg, og verdiene i den (observations).',
    sample: {
      vision: 'Gode helsetjenester til rett tid',
      value: 'Respekt',
      culture: 'Vi lytter til hverandre',
      challenge: 'Flere eldre og færre hender',
      goal: 'Pasienten opplever sammenheng',
      area: 'Beholde og rekruttere',
      measure: 'Vi vil lage en felles plan for rekruttering.',
      group: 'Skrøpelige eldre',
      due: 'innen 2028',
      subgoal: 'Alle vet hvem de kan spørre',
      measuredBy: 'Indikator',
      share: 'Andel som svarer ja: 80 %',
      about: 'Vi mangler folk i alle kommunene.',
      groupAbout: 'Flere blir eldre, og flere bor hjemme.',
      groupMeasure: 'Vi vil følge opp alle som skrives ut.',
      role: 'kommunedirektør',
      committee: 'Samarbeidsutvalget',
      parties: ['kommunene', 'sykehuset'],
      subtitle: 'Sammen om helse',
      purpose: 'Strategien sier hva vi vil gjøre sammen.',
      initiative: 'Trygg hjemme',
      place: 'Sentrum',
      claim: '31 % er over 67 år',
      population: 'innbyggere over 67 år',
      indicator: 'Reinnleggelser innen 30 dager',
      owner: 'Helsedirektoratet',
      body: 'Partnerskapsmøtet',
      agreement: 'Delavtale om innleggelse',
      reference: 'Nasjonal helse- og samhandlingsplan',
      action: 'Lage en felles kurskalender',
      deadline: 'våren 2027',
      cost: 'Budsjett',
      amount: '200 000 kroner',
      adopter: 'Partnerskapsmøtet',
      decision: 'Vedtatt i partnerskapsmøtet 15. januar 2027',
    },
    terms: { goals: 'Våre mål', areas: 'Dette vil vi gjøre' },
    placeholder: 'Strategi (skriv tittelen her)',
    publisher: 'Helsefellesskapet (skriv navnet her)',
  },
  partnership: {
    name: 'Navnet. self-described betyr at helsefellesskapet selv bruker det, third-party at bare andre gjør det.',
    website: 'Nettsiden til helsefellesskapet. Bytt ut linjen med adressen, med https:// foran.',
    established:
      'Når det ble stiftet, og hvilken kilde som sier det. Fjern # foran eksempelet, og slett linjen under det.',
    trusts: 'Helseforetakene, med id og navn slik de står i organisasjonsregisteret.',
    given: 'Dette er foretakene som kommunene hører til i dag. Sjekk dem.',
    members: 'Kommunene. Nummeret har fire sifre og skal ha anførselstegn.',
    evidence: 'Hvordan vi vet hvem som er med. Skriv dette på engelsk, det er til dem som kontrollerer.',
    toVerify: 'Det som må sjekkes, på engelsk. Fjern en linje når den er i orden.',
    sources: 'Kortnavn på kildene. Hvert av dem skal forklares i registers/SOURCES.md.',
    placeholder: {
      name: 'Helsefellesskapet (skriv navnet her)',
      trust: '(skriv navnet på helseforetaket her)',
      authority: '(skriv navnet på det regionale helseforetaket her)',
      member: '(skriv navnet på kommunen her)',
    },
  },
};

const nn: typeof nb = {
  head: (
    what,
    file,
  ) => `Startfil for ${what === 'strategy' ? 'ein strategi' : 'eit helsefellesskap'}. Linjer som byrjar med #, er forklaringar.
Byt ut det som ikkje stemmer. Prøv fila så ofte du vil: npx helsefellesskap check ${file}
Skriv tal og årstal i hermeteikn, og det same rundt tekst med kolon i.`,
  fixed: 'Kva fila er. Namnet på fila og mappa er òg id-en.',
  sections: `Her byrjar innhaldet. { absent: not-registered } tyder at ingen har lagt det inn enno.
Over kvar slik linje står eit døme. Ta bort # framfor dømet, byt orda med dei som står i dokumentet, og slett linja.
Står det ingenting om det i dokumentet? Skriv { absent: not-stated }.`,
  strategy: {
    title: 'Tittelen, ord for ord slik han står i dokumentet.',
    language: 'Språket dokumentet er skrive på: nb, nn, se, sma, smj, fkv eller en.',
    period: 'Når strategien gjeld. Har han ingen slutt, slettar du linja som byrjar med to:.',
    noPeriod: `Når strategien gjeld. Ta bort # framfor dømet, skriv åra frå dokumentet, og slett linja under det.
Har han ingen slutt, slettar du linja som byrjar med to:. Seier ikkje dokumentet når, skriv du { absent: not-stated }.`,
    status: 'Er strategien ikkje vedteken enno? Ta bort # framfor linja under.',
    adoptions: `Kven som har vedteke strategien, og når.
Saksnummer, røystetal, atterhald og kva eit mindretal meinte, skriv du under conditions.
Er saka utsett, send tilbake eller ikkje behandla, skriv du outcome: other, og orda under conditions.`,
    documents: 'Dokumentet alt er henta frå. Har du berre ein del av det, skriv du completeness: part.',
    linkAndPublisher: 'Ta bort # framfor desse: adressa der alle finn dokumentet, og kven som har gitt det ut.',
    read: 'sha256 er fingeravtrykket til fila du las. Får de ei ny utgåve av dokumentet, lagar du det på nytt.',
    unread: `Vil du vise nøyaktig kvar kvar setning står? Lag startfila på nytt med --document og fila du les i.
Då kan du skrive sources: [{ page: 3 }] (side 3) i staden for det som står i døma.`,
    localTerms: 'Orda dokumentet sjølv bruker på delane sine. Ta bort # framfor linjene, og skriv dei slik dei står.',
    relations: 'Andre planar han byggjer på (builds-on), utfyller (supplements) eller erstattar (replaces).',
    vision: 'Visjonen, ord for ord.',
    values: 'Verdiane, éin og éin.',
    culture: 'Korleis partane vil vere mot kvarandre.',
    challenges:
      'Utfordringane partane er samde om. Har ei utfordring overskrift, skriv du den under title, med kjelde. Slik er det med verdiar og mål òg.',
    goals: `Måla. Eit mål under eit anna får parent: og id-en til det andre. number er nummeret i dokumentet.
Indikatorar (indicator), talet i dag (baseline) og måltalet (target) skriv du under details.
Står målet under eit satsingsområde, skriv du about: [{ target: area-1, basis: stated }].`,
    areas: `Satsingsområda, med tiltaka under kvart av dei. owners er kven som har ansvaret, deadline er fristen.
Andre opplysningar, som kostnad (budget) og deltakarar (participants), skriv du under details. Linjer som ikkje passar, slettar du.
Seier dokumentet kva mål tiltaket høyrer til, skriv du about: [{ target: goal-1, basis: stated }].
groups er pasientgruppene det gjeld. basis: stated tyder at dokumentet seier det, basis: inferred at det går fram av samanhengen.`,
    patientGroups: (ids) => `Pasientgruppene strategien prioriterer. group er éi av desse:\n${ids}
Passar ingen av dei, skriv du ein id du lagar sjølv. Han treng ei eiga fil i packages/data/patient-groups.`,
    governance: `Kven som bestemmer og samarbeider: berre organ og roller, aldri namn på personar.
Eit organ under eit anna får parent: og id-en til det andre.`,
    agreements: `Avtalane strategien byggjer på, og kven dei er mellom.
Når avtalen gjeld, og fristen for å seie han opp, skriv du under period, med orda i avtalen i text.`,
    references: 'Det strategien viser til.',
    actionPlan: `Korleis strategien skal gjennomførast, og kven som har ansvaret (owners).
Budsjett (budget), indikatorar (indicator) og anna som står om kvar handling, skriv du under details.`,
    seldom: `Her er det somme strategiar har i tillegg. Ta bort # framfor det du treng, og la resten stå.
Alle mål, tiltak og delar kan òg ha corrected (retta skrivemåte), localTerm (ordet dokumentet bruker for det) og note (ein merknad frå deg).`,
    subtitle: 'Undertittelen.',
    purpose: 'Kva strategien er til for.',
    measures: 'Tiltak som ikkje står under noko satsingsområde eller noka pasientgruppe.',
    initiatives: 'Prosjekt og ordningar som er nemnde med namn.',
    claims: 'Tal som er nemnde i teksten. Skriv talet utan mellomrom, og med punktum framfor desimalar.',
    indicators: 'Offentleg statistikk som kan vise om måla kjem nærare, og verdiane i han (observations).',
    sample: {
      vision: 'Gode helsetenester til rett tid',
      value: 'Respekt',
      culture: 'Vi lyttar til kvarandre',
      challenge: 'Fleire eldre og færre hender',
      goal: 'Pasienten opplever samanheng',
      area: 'Behalde og rekruttere',
      measure: 'Vi vil lage ein felles plan for rekruttering.',
      group: 'Skrøpelege eldre',
      due: 'innan 2028',
      subgoal: 'Alle veit kven dei kan spørje',
      measuredBy: 'Indikator',
      share: 'Del som svarar ja: 80 %',
      about: 'Vi manglar folk i alle kommunane.',
      groupAbout: 'Fleire blir eldre, og fleire bur heime.',
      groupMeasure: 'Vi vil følgje opp alle som blir skrivne ut.',
      role: 'kommunedirektør',
      committee: 'Samarbeidsutvalet',
      parties: ['kommunane', 'sjukehuset'],
      subtitle: 'Saman om helse',
      purpose: 'Strategien seier kva vi vil gjere saman.',
      initiative: 'Trygg heime',
      place: 'Sentrum',
      claim: '31 % er over 67 år',
      population: 'innbyggjarar over 67 år',
      indicator: 'Reinnleggingar innan 30 dagar',
      owner: 'Helsedirektoratet',
      body: 'Partnarskapsmøtet',
      agreement: 'Delavtale om innlegging',
      reference: 'Nasjonal helse- og samhandlingsplan',
      action: 'Lage ein felles kurskalender',
      deadline: 'våren 2027',
      cost: 'Budsjett',
      amount: '200 000 kroner',
      adopter: 'Partnarskapsmøtet',
      decision: 'Vedteke i partnarskapsmøtet 15. januar 2027',
    },
    terms: { goals: 'Måla våre', areas: 'Dette vil vi gjere' },
    placeholder: 'Strategi (skriv tittelen her)',
    publisher: 'Helsefellesskapet (skriv namnet her)',
  },
  partnership: {
    name: 'Namnet. self-described tyder at helsefellesskapet sjølv bruker det, third-party at berre andre gjer det.',
    website: 'Nettsida til helsefellesskapet. Byt ut linja med adressa, med https:// framfor.',
    established: 'Når det vart stifta, og kva kjelde som seier det. Ta bort # framfor dømet, og slett linja under det.',
    trusts: 'Helseføretaka, med id og namn slik dei står i organisasjonsregisteret.',
    given: 'Dette er føretaka som kommunane høyrer til i dag. Sjekk dei.',
    members: 'Kommunane. Nummeret har fire siffer og skal ha hermeteikn.',
    evidence: 'Korleis vi veit kven som er med. Skriv dette på engelsk, det er til dei som kontrollerer.',
    toVerify: 'Det som må sjekkast, på engelsk. Ta bort ei linje når ho er i orden.',
    sources: 'Kortnamn på kjeldene. Kvart av dei skal forklarast i registers/SOURCES.md.',
    placeholder: {
      name: 'Helsefellesskapet (skriv namnet her)',
      trust: '(skriv namnet på helseføretaket her)',
      authority: '(skriv namnet på det regionale helseføretaket her)',
      member: '(skriv namnet på kommunen her)',
    },
  },
};

const en: typeof nb = {
  head: (what, file) => `Starting file for a ${what}. Lines that begin with # are explanations.
Change what is not right. Try the file as often as you like: npx helsefellesskap check ${file}
Write numbers and years in quotation marks, and text with a colon in it too.`,
  fixed: 'What the file is. The name of the file and the folder is also the id.',
  sections: `Here the content begins. { absent: not-registered } means that nobody has put it in yet.
Above each such line is an example. Remove the # before it, change the words to those of the document, and delete the line.
Does the document say nothing about it? Write { absent: not-stated }.`,
  strategy: {
    title: 'The title, word for word as it stands in the document.',
    language: 'The language the document is written in: nb, nn, se, sma, smj, fkv or en.',
    period: 'When the strategy holds. If it has no end, delete the line that begins with to:.',
    noPeriod: `When the strategy holds. Remove the # before the example, write the years of the document, and delete the line below it.
If it has no end, delete the line that begins with to:. If the document does not say when, write { absent: not-stated }.`,
    status: 'Is the strategy not adopted yet? Remove the # before the line below.',
    adoptions: `Who has adopted the strategy, and when.
Write the number of the case, votes, reservations and what a minority held under conditions.
If the case was put off, sent back or not dealt with, write outcome: other, and the words under conditions.`,
    documents: 'The document that everything is taken from. If you have only a part of it, write completeness: part.',
    linkAndPublisher: 'Remove the # before these: the address where all can find the document, and who published it.',
    read: 'sha256 is the fingerprint of the file you read. When there is a new edition of the document, make it again.',
    unread: `Would you like to show exactly where each sentence stands? Make this file again with --document and the file you read.
Then you can write sources: [{ page: 3 }] instead of what stands in the examples.`,
    localTerms:
      'What the document itself calls its parts. Remove the # before the lines, and write them as they stand.',
    relations: 'Other plans that it builds on (builds-on), supplements (supplements) or replaces (replaces).',
    vision: 'The vision, word for word.',
    values: 'The values, one by one.',
    culture: 'How the partners want to behave towards each other.',
    challenges:
      'The challenges the partners agree on. If a challenge has a heading, write it under title, with its source. So with values and goals.',
    goals: `The goals. A goal below another has parent: and the id of the other. number is the number in the document.
Write indicators (indicator), the number today (baseline) and the number to reach (target) under details.
If a goal stands below a focus area, write about: [{ target: area-1, basis: stated }].`,
    areas: `The focus areas, each with its measures. owners is who is responsible, deadline is by when.
Write what else is said, such as the cost (budget) and who takes part (participants), under details. Delete lines that do not fit.
If the document says which goals a measure belongs to, write about: [{ target: goal-1, basis: stated }].
groups are the patient groups it concerns. basis: stated means that the document says so, basis: inferred that it follows from the context.`,
    patientGroups: (ids) => `The patient groups the strategy gives priority to. group is one of these:\n${ids}
If none fits, write an id of your own. It needs a file of its own in packages/data/patient-groups.`,
    governance: `Who decides and works together: bodies and roles only, never the names of persons.
A body below another has parent: and the id of the other.`,
    agreements: `The agreements the strategy builds on, and whom they are between.
Write when it holds, and how long notice it takes to end it, under period, with the words of the agreement in text.`,
    references: 'What the strategy refers to.',
    actionPlan: `How the strategy is carried out, and who is responsible (owners).
Write budgets (budget), indicators (indicator) and what else stands of each action under details.`,
    seldom: `Here is what some strategies have besides. Remove the # before what you need, and leave the rest.
All goals, measures and parts may also have corrected (correct spelling), localTerm (what the document calls it) and note (a remark of yours).`,
    subtitle: 'The subtitle.',
    purpose: 'What the strategy is for.',
    measures: 'Measures that stand under no focus area and no patient group.',
    initiatives: 'Projects and arrangements that are mentioned by name.',
    claims: 'Numbers mentioned in the text. Write the number without spaces, and with a full stop before decimals.',
    indicators: 'Public statistics that can show whether the goals come nearer, and their values (observations).',
    sample: {
      vision: 'Good health care in time',
      value: 'Respect',
      culture: 'We listen to each other',
      challenge: 'More older people and fewer hands',
      goal: 'Patients meet one service',
      area: 'Keep and recruit staff',
      measure: 'We will make a common plan for recruitment.',
      group: 'Frail older people',
      due: 'by 2028',
      subgoal: 'Everyone knows whom to ask',
      measuredBy: 'Indicator',
      share: 'Share who answer yes: 80%',
      about: 'All the municipalities lack staff.',
      groupAbout: 'More people grow old, and more live at home.',
      groupMeasure: 'We will follow up everyone who is discharged.',
      role: 'chief municipal executive',
      committee: 'The strategic committee',
      parties: ['the municipalities', 'the hospital'],
      subtitle: 'Together for health',
      purpose: 'The strategy says what we will do together.',
      initiative: 'Safe at home',
      place: 'The town centre',
      claim: '31% are over 67',
      population: 'inhabitants over 67',
      indicator: 'Readmissions within 30 days',
      owner: 'The Norwegian Directorate of Health',
      body: 'The partnership meeting',
      agreement: 'Agreement on admissions',
      reference: 'National Health and Collaboration Plan',
      action: 'Make a common calendar of courses',
      deadline: 'spring 2027',
      cost: 'Budget',
      amount: '200,000 kroner',
      adopter: 'The partnership meeting',
      decision: 'Adopted by the partnership meeting on 15 January 2027',
    },
    terms: { goals: 'Our goals', areas: 'What we will do' },
    placeholder: 'Strategy (write the title here)',
    publisher: 'The health partnership (write the name here)',
  },
  partnership: {
    name: 'The name. self-described means that the partnership itself uses it, third-party that only others do.',
    website: 'The website of the partnership. Put the address, with https:// before it, in place of this value.',
    established:
      'When it was founded, and which source says so. Remove the # before the example, and delete the line below it.',
    trusts: 'The health trusts, with id and name as they stand in the register of organisations.',
    given: 'These are the trusts that the municipalities belong to today. Check them.',
    members: 'The municipalities. The number has four digits and stands in quotation marks.',
    evidence: 'How we know who is a member. Write this in English: it is for those who verify.',
    toVerify: 'What must be verified, in English. Remove a line when it is settled.',
    sources: 'Short names of the sources. Each must be explained in registers/SOURCES.md.',
    placeholder: {
      name: 'The health partnership (write the name here)',
      trust: '(write the name of the health trust here)',
      authority: '(write the name of the regional health authority here)',
      member: '(write the name of the municipality here)',
    },
  },
};

/** What a starting file explains, by the language of the explanations. */
export const fileWords: Record<UiLanguage, typeof nb> = { nb, nn, en };
