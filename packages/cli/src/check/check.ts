import { open, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { dayInNorway } from '@helsefellesskap/model';
import { examineFile, type CheckContext } from '@helsefellesskap/model/checks';
import { faultAt, folderFaults, maxBytes, type Located } from '@helsefellesskap/model/file';
import { coloursFor } from '../colours.js';
import type { CheckFlags } from '../commands/check.js';
import type { Context } from '../context.js';
import { wrongCall } from '../refusal.js';
import { asAnnotations } from './as-annotations.js';
import { asJson } from './as-json.js';
import { asText } from './as-text.js';
import type { Documents } from './documents.js';
import { dataFoldersAmong, filesToCheck, type FileToCheck } from './files.js';
import { isPassedOver } from './passed-over.js';
import { expectedAt } from './place.js';
import { progress } from '../progress.js';
import { atLeast, type Result } from './result.js';

export { asText } from './as-text.js'; // for build: in a file of its own, check of one file would load one more

/** Checks the files, writes what was found, and ends with 1 where something must be mended. */
export async function check(this: Context, flags: CheckFlags, ...names: string[]): Promise<void> {
  const { ui, isJson, stdout, stderr, env } = this;
  const words = this.words.check;
  if (names.length === 0) throw wrongCall('files-missing', []);
  if (isJson && flags.ci) throw wrongCall('json-or-ci', []);

  const files = await filesToCheck(names);
  const documents = flags.documents === undefined ? undefined : await documentsIn(flags.documents);
  for (const [why, left] of Object.entries(documents?.left ?? {}) as [keyof Documents['left'], string[]][])
    if (left.length > 0 && !isJson) stderr.write(`${words[why](left)}\n`);
  const day = flags.date ?? dayInNorway(new Date());
  const context: CheckContext = { day, ...(documents && { documents: documents.texts }) };
  const found = await checkAll(files, context, progress(stderr, words.progress, files.length));

  const shown = { ...found, findings: atLeast(found.findings, flags.level ?? 'tip') };
  if (isJson) stdout.write(asJson(shown, found.findings, day, ui));
  else {
    if (flags.ci) stdout.write(asAnnotations(shown.findings, ui, words));
    const reader = { ui, words, colours: coloursFor(stdout, env), isShort: flags.ci !== undefined };
    stdout.write(asText(shown, { ...reader, isOnlyMust: flags.level === 'error' }));
  }
  if (found.findings.some(({ level }) => level === 'error')) this.fail();
}

async function documentsIn(folder: string): Promise<Documents> {
  return (await import('./documents.js')).documentsIn(folder); // few checks have documents at hand
}

async function checkAll(
  files: FileToCheck[],
  context: CheckContext,
  told: ReturnType<typeof progress>,
): Promise<Result> {
  const result: Result = { files: [], passedOver: [], findings: [] };
  const folders = dataFoldersAmong(files);
  for (const folder of folders) {
    const { files, findings } = (await import('./data-folder.js')).readDataFolder(folder, context); // few checks are of all the data
    result.files.push(...files);
    for (const finding of findings) result.findings.push(finding);
  }
  const read = new Set(result.files.map((file) => resolve(file)));
  for (const [index, named] of files.entries()) {
    const { file } = named;
    if (
      read.has(resolve(file)) ||
      (named.folder !== undefined && folders.some((folder) => !relative(folder, file).startsWith('..')))
    )
      continue; // with its folder
    const bytes = await bytesOf(file);
    if (bytes && (await isPassedOver(named, bytes))) result.passedOver.push(file);
    else {
      result.files.push(file);
      const findings = bytes ? await findingsIn(file, bytes, context) : [await unopened(file)];
      for (const finding of findings) result.findings.push({ ...finding, file });
    }
    told.at(index + 1);
  }
  told.end();
  return result;
}

async function findingsIn(file: string, bytes: Uint8Array, context: CheckContext): Promise<Located[]> {
  const expected = await expectedAt(file);
  if (expected === 'nothing') return [{ ...faultAt('unreadable'), ...folderFaults['not-read-here'] }];
  return examineFile(file, bytes, context, expected).findings;
}

async function unopened(path: string): Promise<Located> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory();
  return { ...faultAt('unreadable'), ...(isFolder && folderFaults['folder-missing']) };
}

/** No more than tells that it is too large; nothing where the file cannot be opened. */
async function bytesOf(file: string): Promise<Uint8Array | undefined> {
  try {
    if (!(await stat(file)).isFile()) return undefined; // a pipe or a device may never end
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(maxBytes + 1, (await handle.stat()).size)));
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}
