import { listing } from './list.js';
import type { Words } from './nb.js';

const list = (names: readonly string[]) => listing(names, 'or', (count) => `and ${count} more`);

export const en: Words = {
  brief: 'The strategies of Norway’s health partnerships, from the command line',
  description:
    'The strategies of Norway’s health partnerships, from the command line.\nAdd --help to a command to see what it does.',
  partnerships: 'Health partnerships in Norway',
  nowhere: (host) =>
    `The addresses point to ${host}, which does not exist. If others are to use them, run it again with --base and the address the data will have.`,
  andMore: (count) => `And ${count} more. Correct these first, and try again.`,
  help: {
    headers: { usage: 'USAGE', aliases: 'OTHER NAMES', commands: 'COMMANDS', flags: 'FLAGS', arguments: 'ARGUMENT' },
    keywords: { default: 'otherwise', separator: 'separator' },
    briefs: {
      help: 'Show this help',
      helpAll: 'Show this help, with what is otherwise hidden',
      version: 'Show which version this is',
      argumentEscapeSequence: 'All that follows are files or ids, even where it begins with -',
    },
  },
  common: {
    json: 'Write the result and what is wrong as JSON',
    ui: 'Language of help and messages; otherwise LC_ALL and LANG decide, and last nb',
  },
  check: {
    brief: 'Check files: what must be corrected, what should be, and tips',
    description: `Reads the files and says what is wrong, where it stands, and how to mend it.
Folders are searched for .yml, .yaml and .json. Nothing is changed or sent anywhere.
The exit code is 0 when nothing must be corrected, 1 when something must, 2 when the command is wrong.`,
    usage: [
      { input: 'strategy-2027.yml', brief: 'one file' },
      { input: 'partnerships --level error', brief: 'all files in a folder, only what must be corrected' },
      { input: 'strategy-2027.yml --documents documents', brief: 'look every quote up in the documents too' },
    ],
    files: 'Files and folders to check',
    placeholders: { files: 'files', date: 'day', folder: 'folder' },
    flags: {
      level: 'Show only what matters this much: error (must be corrected), warning (should be) or tip; otherwise all',
      ci: 'Write annotations that GitHub shows beside the lines of a change',
      date: 'The day to check for, like 2026-05-01; otherwise today',
      documents: 'The folder with the source documents as plain text, so that quotes can be looked up',
    },
    levels: { error: 'must be corrected', warning: 'should be corrected', tip: 'tip' },
    alsoAt: (count, places, rest) =>
      places.length === 0
        ? `The same holds in ${count} more ${count === 1 ? 'place' : 'places'}.`
        : `Also ${rest > 0 ? `${places.join(', ')} and ${rest} more ${rest === 1 ? 'place' : 'places'}` : listing(places, 'and', String)}.`,
    passedOver: (count) =>
      `${count} JSON ${count === 1 ? 'file' : 'files'} without schemaVersion, or of a type that is not checked, passed over.`,
    redirects: (file) => `${file} is passed over: it is checked when you check the whole folder it lies in.`,
    withoutText: (files) =>
      `Not plain text, so quotes from ${files.length === 1 ? 'this' : 'these'} are not looked up: ${listing(files, 'and', (count) => `and ${count} more`, 5)}.`,
    otherText: (files) =>
      `Not saved as UTF-8, so quotes from ${files.length === 1 ? 'this' : 'these'} are not looked up: ${listing(files, 'and', (count) => `and ${count} more`, 5)}. Save as UTF-8, and write the new fingerprint.`,
    unopened: (files) =>
      `Cannot be opened, so quotes from ${files.length === 1 ? 'this' : 'these'} are not looked up: ${listing(files, 'and', (count) => `and ${count} more`, 5)}. Check that you may read it.`,
    progress: (done, all) => `Checked ${done} of ${all} files …`,
    sum: (files, { error, warning, tip }, isOnlyMust) => {
      const more = [
        ...(warning ? [`${warning} should be corrected`] : []),
        ...(tip ? [`${tip} ${tip === 1 ? 'tip' : 'tips'}`] : []),
      ];
      const checked = `${files} ${files === 1 ? 'file' : 'files'}`;
      if (error > 0) return `${checked}: ${[`${error} must be corrected`, ...more].join(', ')}.`;
      return more.length > 0
        ? `${checked}: nothing must be corrected, ${more.join(', ')}.`
        : `${checked}: ${isOnlyMust ? 'nothing must be corrected' : 'nothing to correct'}.`;
    },
  },
  new: {
    brief: 'Make a starting file for a partnership or a strategy',
    description:
      'Makes a starting file in YAML, correct and explained from its first line. Choose what it is to be about.',
    made: (file) => `${file} is made. Open it in a text editor, and try it with: helsefellesskap check ${file}`,
    partnership: {
      brief: 'Make the file of a new partnership',
      description: `Writes the file of a partnership, with the municipalities you name and the health trusts they belong to today.
What is not known is marked. Without --out it goes to the screen.`,
      usage: [
        {
          input:
            '--name "Helsefellesskapet i Dalane" --municipality Eigersund --municipality Lund --out partnership.yml',
          brief: 'a new partnership with two municipalities',
        },
      ],
    },
    strategy: {
      brief: 'Make the file of a strategy',
      description: `Writes the file of a strategy, with an example of each part a strategy can have.
Without --out it goes to the screen.`,
      usage: [
        {
          input: '--partnership vestfold --from 2027 --to 2030 --out strategy-2027.yml',
          brief: 'a strategy for four years',
        },
        {
          input: '--partnership vestfold --document strategi.txt --out strategy-2027.yml',
          brief: 'with the fingerprint of the document you read',
        },
      ],
    },
    placeholders: {
      name: 'name',
      title: 'title',
      municipality: 'municipality',
      address: 'address',
      year: 'year',
      lang: 'language',
      file: 'file',
    },
    flags: {
      name: 'What the partnership is called',
      id: 'Its id, in small letters and hyphens; otherwise made from the name',
      municipality: 'A municipality, by name or number; repeat the flag for each',
      website: 'Its website, beginning with https://',
      partnership: 'Id of the partnership, like vestfold',
      title: 'The title, word for word as it stands in the document; without it the file says where to write it',
      from: 'The year it begins; without --from and --to the file says where to write the period',
      to: 'The year it ends',
      document: 'The file you read the strategy in; its fingerprint comes along',
      url: 'The address where all can find the document',
      lang: 'Language of the content: nb, nn, se, sma, smj, fkv or en; otherwise nb, or nn as the messages. With nb and nn the explanations follow',
      out: 'Write to a file instead of the screen',
      force: 'Replace the file that is there',
    },
  },
  build: {
    brief: 'Make a static site of data from a folder',
    description: `Reads a folder like packages/data, checks all of it, and writes a finished site: JSON for every record, all other formats with what they lose, pages, JSON Schemas, OpenAPI, a data catalogue (DCAT), a feed (Atom) and a list of all files with their hashes.
Any web server or object store can serve it. When something goes wrong, the old folder is as it was. The exit code is 0 when all went well, 1 when the content is wrong, 2 when the command is.`,
    usage: [{ input: 'packages/data --out site --base https://data.example.no/', brief: 'a site ready to be served' }],
    folder: 'The folder of records, like packages/data',
    placeholders: {
      folder: 'folder',
      address: 'address',
      lang: 'language',
      date: 'day',
      number: 'number',
      name: 'name',
    },
    flags: {
      out: 'The folder to write',
      base: (otherwise) =>
        `The address the site will have; it stands in all permanent addresses. Otherwise ${otherwise}`,
      lang: 'Language of our own words: nb, nn, en, se, sma, smj or fkv; otherwise nb',
      date: 'The day that decides what is in force, like 2026-05-01; otherwise today',
      publisher: 'Organisation number of who publishes the data; the catalogue must have it',
      publisherName: 'Name of who publishes the data',
      contact: 'Where questions are answered: a page or mailto:',
      force: 'Replace all that is in the folder',
    },
    progress: {
      made: (done, all) => `Made ${done} of ${all} records in every format …`,
      written: (done, all) => `Wrote ${done} of ${all} files …`,
    },
    done: (files, bytes, out, base) =>
      `${new Intl.NumberFormat('en').format(files)} files (${new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB) are written to ${out}, for the address ${base}.`,
  },
  render: {
    brief: 'Write a plan, a partnership or the glossary as clean HTML',
    description: `Writes what a widget shows as clean HTML: headings, links, languages and sources, without script or style.
It can be pasted into a page as it is. The exit code is 0 when all went well, 1 when the content is wrong, 2 when the command is.`,
    usage: [
      {
        input: 'sor-rogaland/strategy-2025 --widget goals --lang nn',
        brief: 'the goals of a strategy, with nynorsk around them',
      },
      { input: 'strategy-2027.yml --document --out draft.html', brief: 'a draft as a whole page, to look at' },
      {
        input: 'vestfold --src /data/vestfold.json',
        brief: 'a partnership inside its tag, so that the script can wake it',
      },
    ],
    record:
      'A JSON file, a YAML file as in packages/data, or an id: sor-rogaland/strategy-2025, vestfold, nhsp-2024-2027, municipality-index, glossary',
    placeholders: {
      record: 'record',
      widget: 'widget',
      lang: 'language',
      date: 'day',
      term: 'word',
      address: 'address',
      strength: 'strength',
      file: 'file',
    },
    flags: {
      widget: 'The widget, with or without hfs- before it; otherwise the one that shows all of the record',
      lang: 'Language around the content: nb, nn, en, se, sma, smj or fkv; otherwise nb',
      headingLevel: 'Level of the first heading; otherwise 2, and 1 with --document',
      date: 'The day that decides what is in force, like 2026-05-01; otherwise today',
      element: 'hfs-source: what to show the source of, like goal-1',
      term: 'hfs-glossary-term: the word to explain',
      href: 'hfs-partnership-map and hfs-municipality-finder: the page of a partnership, with {id} for its id',
      current: 'hfs-partnership-map: the partnership to mark',
      group: 'hfs-focus-areas and hfs-commitments: only measures for this patient group',
      theme: 'hfs-focus-areas and hfs-commitments: only measures in this theme',
      strength:
        'hfs-focus-areas and hfs-commitments: only what binds in this way: shall, will, contribute, facilitate or consider',
      src: 'Put the HTML inside the widget’s tag, with the address of the JSON file, so that the script wakes it',
      document: 'Write a whole page, without script or style',
      out: 'Write to a file instead of the screen',
      force: 'Replace the file that is there',
    },
  },
  export: {
    brief: 'Write a plan or another record in an open format, such as a spreadsheet',
    description: `Writes a record in another format, and says what the format could not hold.
A table (csv, xlsx) can be edited and laid back with helsefellesskap import. The exit code is 0 when all went well, 1 when the content is wrong, 2 when the command is.`,
    usage: [
      { input: 'strategy.yml --out strategy.xlsx', brief: 'a strategy as a spreadsheet' },
      {
        input: 'sor-rogaland/strategy-2025 --to csv --lang nn --out plan.csv',
        brief: 'a table with headers in nynorsk',
      },
      {
        input: 'nhsp-2024-2027 --to json --loss lost.json',
        brief: 'what is published, and a list of what found no place',
      },
    ],
    record:
      'A JSON file, a YAML file as in packages/data, or an id: sor-rogaland/strategy-2025, vestfold, nhsp-2024-2027, frail-older-people, helse-stavanger, 1103, municipality-index, glossary',
    placeholders: {
      record: 'record',
      format: 'format',
      lang: 'language',
      date: 'day',
      address: 'address',
      file: 'file',
    },
    flags: {
      to: (all) => `The format: ${list(all)}; otherwise what the name after --out ends in`,
      lang: 'Language of our own words, such as the headers of a table: nb, nn or en; otherwise nb',
      date: 'The day that decides what is in force, like 2026-05-01; otherwise today',
      base: (otherwise) =>
        `The address the data is published under; it begins every permanent address. Otherwise ${otherwise}`,
      loss: 'Write what found no place to a file as JSON, instead of to the screen',
      out: 'Write to a file instead of the screen',
      force: 'Replace the file that is there',
    },
  },
  import: {
    brief: 'Bring the changes in an edited table into the plan',
    description: `Reads a spreadsheet or a CSV file from helsefellesskap export, and lays what it says over the plan. What the table does not carry stays.
Rows you have added come along. What you have deleted the rows of is taken out. The plan is checked before it is written. The exit code is 0 when all went well, 1 when the content is wrong, 2 when the command is.`,
    usage: [
      {
        input: 'strategy.xlsx --into strategy.yml --out new.yml',
        brief: 'a new file, with the comments of the old one',
      },
      { input: 'plan.csv --into strategy.yml --out strategy.yml --force', brief: 'replaces the strategy' },
    ],
    table: 'A spreadsheet (.xlsx) or a CSV file',
    placeholders: { table: 'table', plan: 'plan', file: 'file' },
    flags: {
      into: 'The plan the table was made of: a YAML file, a JSON file or an id',
      out: 'Write the plan to a file, as YAML or JSON; otherwise to the screen as YAML',
      remove: 'Take out what has no rows, also when it is more than half of the plan',
      force: 'Replace the file that is there',
    },
    changed: (ids) => `${ids.length} changed: ${listing(ids, 'and', (count) => `and ${count} more`)}.`,
    added: (ids) => `${ids.length} added: ${listing(ids, 'and', (count) => `and ${count} more`)}.`,
    removed: (ids) => `${ids.length} taken out: ${listing(ids, 'and', (count) => `and ${count} more`)}.`,
    unchanged: 'Nothing has changed.',
    newGroup: (group, near) =>
      `The patient group “${group}” is not known.${near.length > 0 ? ` Did you mean ${list(near)}?` : ''} If it is your own, it needs a file in patient-groups.`,
    turned: 'The rows stand in another order, but the plan keeps its own.',
    inTable: {
      HFS040: (column) => `“${column}” is empty in this row. Write what should stand there.`,
      HFS046: () =>
        'The row has no source. Write “Line” or “Page” for the place in the document where the words stand.',
      HFS069: () => 'The row has no place in the document. Fill in “Line” or “Page”.',
      HFS070: () => '“To line” cannot come before “Line”. Swap the numbers, or correct them.',
      HFS071: () => 'The time ends before it begins. Swap “From” and “To”, or correct them.',
      HFS072: () =>
        'The document is not in the plan. Check the id, or leave the cell empty: then it is the plan’s own document.',
      HFS073: () =>
        'The document has not been read, so the words cannot be verified. Write “elsewhere” under “Kind of source”.',
      HFS075: () => 'Write the sentence from the document under “Quote”.',
      HFS076: () =>
        'The text is not the same as the quote. Keep the source’s words, or write “shortened” or “our summary” under “Kind of source”.',
      HFS101: () =>
        'The row has no source. Write “Line” or “Page” for the place in the document where the words stand.',
      HFS105: (column) => `The row stands under itself. Correct “${column}”, so that the chain has an end.`,
    },
  },
  loss: {
    heading: (format, count) =>
      `${format} could not hold everything. ${count} ${count === 1 ? 'value is' : 'values are'} left out:`,
  },
};
