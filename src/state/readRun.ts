import { FormatFault } from '../formats/fault';
import { decodeRunFile, MAX_FILE_SIZE, type OpenedRunFile } from '../formats/runFile';

/** A file somebody chose or dropped. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'text'>;

/** The run in a file; a big file is not even read into memory. */
export async function readRun(file: ChosenFile): Promise<OpenedRunFile> {
  if (file.size > MAX_FILE_SIZE) throw new FormatFault({ code: 'tooLarge', max: MAX_FILE_SIZE });
  return decodeRunFile(await file.text());
}
