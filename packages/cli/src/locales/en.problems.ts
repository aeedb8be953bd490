import { listing } from './list.js';
import type { Problems } from './problems.js';

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
/** What is said when a command cannot be carried out as it was given. */
export const problems: Problems = {
  'unknown-command': (name, near) =>
    `There is no command “${name}”.${meant(near) || ' helsefellesskap --help lists those there are.'}`,
  'unknown-flag': (flag, near) =>
    `There is no flag ${flag}.${meant(near) || ' --help after the command lists those there are.'}`,
  'long-dash': (typed, flag) => `“${typed}” has a long dash before it. Write two hyphens: ${flag}.`,
  'value-missing': (flag) => `Write a value after ${flag}.`,
  'starts-as-yaml': (file) => `The starting file is written as YAML. Write --out ${file}.`,
  'flag-twice': (flag) => `The flag ${flag} is given twice. Keep one.`,
  'record-missing': () => 'Say which record you mean: a file, or an id such as sor-rogaland/strategy-2025.',
  'one-too-many': (name) =>
    `“${name}” is one too many. Put quotation marks around names with spaces, and add --help to see what the command takes.`,
  'flag-before': (value) =>
    `Put a flag before “${value}”, such as --partnership or --name. Add --help to see them all.`,
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
  'table-to-read': (file) =>
    `${file} is a table. Read it into the plan that it was made of: helsefellesskap import ${file} --into strategi.yml.`,
  'is-pattern': (name) =>
    `No file is called ${name}, and the signs * and ? stand for no others here. Write the name of the folder, and all files in it are checked.`,
  'is-web-address': (address) =>
    `${address} is a web address. Download the file first, and write the name of the file instead.`,
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
  'out-not-a-file': (file) => `${file} is not a file. Write the name of the file to make.`,
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
  'not-a-data-folder': (folder) =>
    `The folder ${folder} has neither partnerships nor registers in it. Give the folder that they lie in, such as packages/data.`,
  'out-missing': () => 'Say where to write the site: --out and the name of a folder.',
  'out-not-a-folder': (out) => `${out} is no folder. Give the name of the folder to make after --out.`,
  'out-holds-source': (out, folder) =>
    `${folder} lies in ${out}, and would be deleted. Choose another folder with --out.`,
  'out-among-sources': (out) =>
    `${out} is among the files that are read, and they would be deleted. Choose another folder with --out.`,
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
  'out-other-table': (file, format, ending) =>
    `A spreadsheet program cannot open ${format} in ${file}. Let the name end with .${ending}, or correct --to.`,
  'same-file': (file) => `--out and --loss are both ${file}. Give them a name each.`,
  'cell-too-long': (cell, id) =>
    `The text in ${cell} (“${id}”) is longer than a cell can hold, 32,767 characters. Use --to csv.`,
  'into-missing': () => 'Say which plan to lay the table over, with --into strategy.yml.',
  'not-a-plan': (type) => `A table can only be laid over a plan, but this is ${named(types, type)}.`,
  'most-removed': (gone, all) =>
    `The table lacks rows for ${gone} of ${all} parts of the plan. Use the whole table, or write --remove if they are to go.`,
  'not-a-table': () => 'Give a table whose name ends in .csv or .xlsx.',
  'other-table': (file) =>
    `${file} cannot be read as it is. Open it in the spreadsheet program, and save or export it as .xlsx.`,
  'out-not-a-record': (file) => `The plan cannot be written to ${file}. Let the name end in .yml or .json.`,
  'bad-cell': (sentence) => sentence.en,
  'csv-not-utf8': () => 'The file is not saved as UTF-8. Choose “CSV UTF-8” when you save in Excel, or use .xlsx.',
  'csv-not-text': () => 'The file is not a CSV file. If it is a spreadsheet, let its name end in .xlsx.',
  'not-a-workbook': () => 'The file is not a spreadsheet, or it is damaged. Save it again as .xlsx.',
  'workbook-old': () => 'The workbook is of the old kind, or has a password. Save it as .xlsx without a password.',
  'workbook-macros': () => 'The workbook has macros. Save it as .xlsx, without macros.',
  'workbook-swells': () => 'The workbook holds far more than a plan. Check that it is the right one.',
  'workbook-too-large': () => 'The workbook is larger than 2 MB. Check that it is the right one.',
  'several-sheets': (sheets) =>
    `Several sheets hold rows of the plan: ${sheets.map((name) => `“${name}”`).join(', ')}. Move all the rows to one of them, and delete the other sheets.`,
  'cell-formula': () => 'The cell has a formula. Write what should stand there.',
  'cell-date': () =>
    'The spreadsheet has made a date of the number. Format the cell as text, and write the number again.',
  'cell-merged': () => 'The cell is merged with others. Unmerge them, and fill in what is missing.',
  'cell-boolean': () => 'The cell is true or false, not text. Make it text, and write the words again.',
  unforeseen: (what) =>
    `Something went wrong in the program (${what}). Please report it at https://github.com/helsefellesskap/helsefellesskap/issues.`,
};
