/** Handing a file to the person, and asking for one; the edges of the browser, in one place. */

/** Offers `text` as a download called `name`. */
export function saveText(name: string, text: string, document: Document): void {
  saveBlob(name, new Blob([text], { type: 'application/json' }), document);
}

/** Offers `blob` as a download called `name`. */
export function saveBlob(name: string, blob: Blob, document: Document): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the browser reads the blob after the click has returned
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Lets the person choose one file; undefined when the choice was cancelled. */
export function chooseFile(document: Document, accept: string): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}
