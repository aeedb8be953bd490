import { listing } from './list.js';
import type { Words } from './nb.js';

const list = (names: readonly string[]) => listing(names, 'or', (count) => `and ${count} more`);
const meant = (near: readonly string[]) => (near.length > 0 ? ` Did you mean ${list(near)}?` : '');
const types = {
  plan: 'a plan',
  partnership: 'a partnership',
  'municipality-index': 'the index of municipalities',
  glossary: 'the glossary',
  'patient-group': 'a patient group',
  organisation: 'an organisation',
  municipality: 'a municipality',
};
const kinds = {
  'partnership-strategy': 'the strategy of a partnership',
  'regional-plan': 'a regional plan',
  'national-plan': 'a national plan',
  explainer: 'an explainer',
};
const named = (names: Record<string, string>, name: string) => names[name] ?? `“${name}”`;

const problems: Words['problems'] = {
  'unknown-command': (name, near) =>
    `There is no command “${name}”.${meant(near) || ' helsefellesskap --help lists those there are.'}`,
  'unknown-flag': (flag, near) =>
    `There is no flag ${flag}.${meant(near) || ' --help after the command lists those there are.'}`,
  'value-missing': (flag) => `Write a value after ${flag}.`,
  'starts-as-yaml': (file) => `The starting file is written as YAML. Write --out ${file}.`,
  'flag-twice': (flag) => `The flag ${flag} is given twice. Keep one.`,
  'record-missing': () => 'Say which record you mean: a file, or an id such as sor-rogaland/strategy-2025.',
  'one-too-many': (name) =>
    `“${name}” is one too many. Put quotation marks around names with spaces, and add --help to see what the command takes.`,
  'unknown-ui': (tag, near) => `There are no messages in “${tag}”.${meant(near) || ' Choose nb, nn or en.'}`,
  'unknown-language': (tag, near, all) => `The language “${tag}” is not known.${meant(near)} Choose ${list(all)}.`,
  'heading-level': (level) => `A heading cannot have level “${level}”. Choose a whole number from 1 to 6.`,
  day: (day) => `“${day}” is not a day. Write it like 2026-05-01.`,
  'unsafe-address': (flag, address) =>
    `The address “${address}” cannot be used. Give --${flag} one that begins with https:// or /.`,
  'unknown-partnership': (id, near) => `There is no partnership “${id}”.${meant(near)}`,
  'not-an-id': (id) => `“${id}” cannot be an id. Use small letters a–z, digits and hyphens, and begin with a letter.`,
  date: (date) => `“${date}” is not a date. Write it like 2027, 2027-06 or 2027-06-14.`,
  'years-swapped': (from, to) => `The strategy ends (${to}) before it begins (${from}). Swap --from and --to.`,
  'web-address': (flag, address) =>
    `The address “${address}” cannot be used. Give --${flag} one that begins with https://.`,
  'unknown-municipality': (name, near) =>
    `There is no municipality “${name}” in the register.${meant(near) || ' Write its name or its number, such as 0301.'}`,
  'several-municipalities': (name, numbers) =>
    `Several municipalities are called ${name}. Write the number: ${list(numbers)}.`,
  'files-missing': () => 'Say what to check: a file or a folder, such as strategy-2027.yml.',
  'nothing-in-folder': (folder) =>
    `The folder ${folder} has no file that ends in .yml, .yaml or .json. Check that it is the right one.`,
  'no-such-folder': (folder) =>
    `There is no folder ${folder}. Write the name of the folder with the documents after --documents.`,
  'is-no-folder': (file) => `${file} is a file. Write the name of the folder it lies in after --documents.`,
  'folder-unreadable': (folder) => `The folder ${folder} cannot be opened. Check that you may read it.`,
  'not-utf8': (file) => `The document ${file} is not saved as UTF-8. Save it as UTF-8, and try again.`,
  'json-or-ci': () => 'Choose either --json or --ci. They write the same in two ways.',
  'unknown-level': (level, near) => `There is no level “${level}”.${meant(near) || ' Choose error, warning or tip.'}`,
  'unknown-ci': (name) => `“${name}” is not known. Write --ci github, or use --json.`,
  'unknown-widget': (name, near, all) => `There is no widget “${name}”.${meant(near) || ` Choose ${list(all)}.`}`,
  'not-taken': (tag, flag, takers) =>
    `${tag} does not take --${flag}. Leave the flag out, or choose ${list(takers)} with --widget.`,
  needed: (tag, flag, some) => `${tag} needs --${flag}${some[0] ? `, for example --${flag} ${some[0]}` : ''}.`,
  'no-such-choice': (flag, value, near, all) =>
    `There is no --${flag} ${value} here.${meant(near) || (all.length > 0 ? ` Choose ${list(all)}.` : ' Leave the flag out: there is nothing to choose from.')}`,
  'out-exists': (file) => `The file ${file} exists. Choose another name, or add --force to replace it.`,
  'out-is-source': (file: string) =>
    `${file} is the file that is read, and would be lost. Choose another name for the new one.`,
  'out-not-a-file': (file) => `${file} is not a file. Write the name of the file to make after --out.`,
  'out-no-folder': (folder) => `There is no folder ${folder}. Make it first, or choose another.`,
  'result-not-written': (why) =>
    `The result could not be written (${why}). Check that there is room where it is to be kept.`,
  'not-written': (file, why) =>
    `The file ${file} could not be written (${why}), and is as before. Check space and access to the folder.`,
  'unknown-id': (id, near) => `Nothing has the id “${id}”.${meant(near)} If it is a file, write ./ before its name.`,
  'id-split': (id, to) => `“${id}” has been split. Choose ${list(to)}.`,
  'file-missing': (file, near) => `There is no file ${file}.${meant(near) || ' Check its name and folder.'}`,
  'is-folder': (file) => `${file} is a folder. Write the name of a file in it.`,
  unreadable: (file) =>
    `The file ${file} cannot be opened. Check that it is an ordinary file, and that you may read it.`,
  'not-a-record': (all) =>
    `The file holds nothing that can be used here. Give ${list(all.map((type) => named(types, type)))}.`,
  'type-missing': (all) => `The field “type” is missing. Say what the file holds: ${list(all)}.`,
  'not-shown': (type, near, all) =>
    `No widget shows “${type}”.${meant(near) || ` Give a file whose “type” is ${list(all)}.`}`,
  'type-unknown': (type, near, all) =>
    `Records of the type “${type}” are not known.${meant(near) || ` Let “type” be ${list(all)}.`}`,
  'too-new': () => 'The file is made for a newer version of this program. Update @helsefellesskap/cli.',
  'no-such-version': () =>
    'The version number (schemaVersion) cannot be read. Write 1, or fetch the file again from its publisher.',
  'other-type': (tag, shown, type, fitting) =>
    `${tag} shows ${named(types, shown)}, but this is ${named(types, type)}. Try --widget ${fitting}.`,
  'other-kind': (tag, shown, kind, fitting) =>
    `${tag} shows ${list(shown.map((one) => named(kinds, one)))}, but this is ${named(kinds, kind)}. Try --widget ${fitting}.`,
  'folder-missing': () => 'Say which folder to read, like packages/data.',
  'folder-not-found': (folder) => `There is no folder ${folder}, or it is no folder. Check its name.`,
  'frozen-changed': (file) =>
    `${file} has changed: its name is no longer the hash of its content. Bring it back as it was.`,
  'out-missing': () => 'Say where to write the site: --out and the name of a folder.',
  'out-not-a-folder': (out) => `${out} is no folder. Give the name of the folder to make after --out.`,
  'out-holds-source': (out, folder) =>
    `${folder} lies in ${out}, and would be deleted. Choose another folder with --out.`,
  'folder-not-empty': (out) =>
    `The folder ${out} is not empty. Choose another, or add --force to replace all that lies in it.`,
  'not-an-address': (flag, address) =>
    `The address “${address}” cannot be used after --${flag}. Write all of it, like ${flag === 'base' ? 'https://data.example.no/' : 'https://example.no/contact or mailto:post@example.no'}.`,
  'organisation-number': (number) => `“${number}” is no organisation number. It has nine digits; check each of them.`,
  'publisher-in-part': () => 'Who publishes the data needs both a number and a name: --publisher and --publisher-name.',
  'cannot-show': (tag) => `${tag} cannot show what the file holds. Try another widget, or fetch the file again.`,
  'to-missing': (all) => `Say which format you want, with --to: ${list(all)}.`,
  'unknown-format': (name, near, all) => `There is no format “${name}”.${meant(near) || ` Choose ${list(all)}.`}`,
  'not-taken-by-format': (format, takes, type) =>
    `${format} holds ${list(takes.map((one) => named(types, one)))}, but this is ${named(types, type)}. Choose another format.`,
  'nothing-to-write': (format) =>
    `There is nothing here that ${format} can hold, so nothing is written. Choose another format.`,
  'cannot-export': (format) =>
    `What the file holds cannot be written as ${format}. Fetch the file again from its publisher.`,
  'out-for-binary': () => 'A spreadsheet cannot be shown on the screen. Say where to save it, with --out plan.xlsx.',
  'same-file': (file) => `--out and --loss are both ${file}. Give them a name each.`,
  'cell-too-long': (cell, id) =>
    `The text in ${cell} (“${id}”) is longer than a cell can hold, 32,767 characters. Use --to csv.`,
  'into-missing': () => 'Say which plan to lay the table over, with --into strategy.yml.',
  'not-a-plan': (type) => `A table can only be laid over a plan, but this is ${named(types, type)}.`,
  'most-removed': (gone, all) =>
    `The table lacks rows for ${gone} of ${all} parts of the plan. Use the whole table, or write --remove if they are to go.`,
  'not-a-table': () => 'Give a table whose name ends in .csv or .xlsx.',
  'out-not-a-record': (file) => `The plan cannot be written to ${file}. Let the name end in .yml or .json.`,
  'bad-cell': (sentence) => sentence.en,
  'csv-not-utf8': () => 'The file is not saved as UTF-8. Choose “CSV UTF-8” when you save in Excel, or use .xlsx.',
  'csv-not-text': () => 'The file is not a CSV file. If it is a spreadsheet, let its name end in .xlsx.',
  'not-a-workbook': () => 'The file is not a spreadsheet, or it is damaged. Save it again as .xlsx.',
  'workbook-old': () => 'The workbook is of the old kind, or has a password. Save it as .xlsx without a password.',
  'workbook-macros': () => 'The workbook has macros. Save it as .xlsx, without macros.',
  'workbook-swells': () => 'The workbook holds far more than a plan. Check that it is the right one.',
  'workbook-too-large': () => 'The workbook is larger than 2 MB. Check that it is the right one.',
  'cell-formula': () => 'The cell has a formula. Write what should stand there.',
  'cell-error': () => 'The cell shows an error of the spreadsheet. Write what should stand there.',
  'cell-boolean': () => 'The cell is true or false, not text. Make it text, and write the words again.',
  unforeseen: (what) =>
    `Something went wrong in the program (${what}). Please report it at https://github.com/helsefellesskap/helsefellesskap/issues.`,
};

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
    passedOver: (count) => `${count} JSON ${count === 1 ? 'file' : 'files'} without schemaVersion passed over.`,
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
      description: `Writes the file of a strategy, with an example of everything a strategy can have.
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
      file: 'file',
    },
    flags: {
      name: 'What the partnership is called',
      id: 'Its id, in small letters and hyphens; otherwise made from the name',
      municipality: 'A municipality, by name or number; repeat the flag for each',
      website: 'Its website, beginning with https://',
      partnership: 'Id of the partnership, like vestfold',
      title: 'The title, word for word as it stands in the document; otherwise a proposal',
      from: 'The year it begins; otherwise this year',
      to: 'The year it ends; otherwise three years later, or open when --from is given',
      document: 'The file you read the strategy in; its fingerprint comes along',
      url: 'The address where all can find the document',
      lang: 'Language of the explanations and of the document: nb or nn; otherwise that of the messages',
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
    turned: 'The rows stand in another order, but the plan keeps its own.',
    inTable: {
      HFS040: (column) => `“${column}” is empty in this row. Write what should stand there.`,
      HFS046: () =>
        'The row has no source. Write “Line” or “Page” for the place in the document where the words stand.',
      HFS069: () => 'The row has no place in the document. Fill in “Line” or “Page”.',
      HFS073: () =>
        'The document has not been read, so the words cannot be verified. Write “elsewhere” under “Kind of source”.',
      HFS075: () => 'Write the sentence from the document under “Quote”.',
      HFS076: () =>
        'The text is not the same as the quote. Keep the source’s words, or write “shortened” or “our summary” under “Kind of source”.',
      HFS101: () =>
        'The row has no source. Write “Line” or “Page” for the place in the document where the words stand.',
      HFS104: (column) => `The id under “${column}” is not among the other rows of its kind. Check its spelling.`,
      HFS105: (column) => `The row stands under itself. Correct “${column}”, so that the chain has an end.`,
    },
  },
  loss: {
    heading: (format, count) =>
      `${format} could not hold everything. ${count} ${count === 1 ? 'value is' : 'values are'} left out:`,
  },
  problems,
};
