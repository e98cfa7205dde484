/** A street picture service on a port where nothing listens. */
export const streetService = 'http://127.0.0.1:9/{z}/{x}/{y}.png';

/** Writes down the address of each street picture that is wanted from now on, and keeps it from being asked for. */
export function watchPictures(): { readonly asked: string[]; stop(): void } {
  const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!;
  const asked: string[] = [];
  const ask = (url: string): void => void asked.push(url);
  Object.defineProperty(HTMLImageElement.prototype, 'src', { ...source, set: ask });
  return { asked, stop: () => void Object.defineProperty(HTMLImageElement.prototype, 'src', source) };
}
