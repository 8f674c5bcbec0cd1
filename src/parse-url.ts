/** The address, or undefined where it is none; `URL.canParse` is younger than the oldest browsers supported. */
export function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}
