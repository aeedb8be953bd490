import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import { wrongInput } from '../refusal.js';

/** What a workbook of the largest plan comes near, many times over. */
const mostUnpacked = 20_000_000;
const mostParts = 500;

/**
 * A workbook packed anew from the parts that hold text, once it is known that they do no harm.
 * The reader sees nothing that has not been through here.
 */
export function unpacked(bytes: Uint8Array, file: string): Uint8Array {
  const place = { place: { file } };
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw wrongInput('workbook-old', [], place); // also one with a password
  const parts = textParts(bytes, file);
  const type = parts['[Content_Types].xml'];
  if (!type) throw wrongInput('not-a-workbook', [], place);
  for (const part of Object.values(parts))
    if (/<!DOCTYPE|<!ENTITY/i.test(strFromU8(part, true))) throw wrongInput('not-a-workbook', [], place);
  return zipSync(parts, { level: 0 });
}

function textParts(bytes: Uint8Array, file: string): Unzipped {
  const place = { place: { file } };
  let count = 0;
  let packed = 0;
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, size: packedSize, originalSize }) => {
        count += 1;
        packed += packedSize;
        if (/(^|\/)vbaProject\.bin$/i.test(name)) throw wrongInput('workbook-macros', [], place);
        const isText = /\.(xml|rels)$/i.test(name);
        if (isText) size += originalSize;
        // Parts that lie on top of each other are together larger than the file.
        if (size > mostUnpacked || count > mostParts || packed > bytes.length)
          throw wrongInput('workbook-swells', [], place);
        return isText;
      },
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') throw error;
    throw wrongInput('not-a-workbook', [], place);
  }
}
