export interface Device {
  /** Names as their makers write them; null where the browser does not say. */
  browser: string | null;
  system: string | null;
  isPhone: boolean;
}

/** The browser and system that a user agent names, good enough to recognise one's own devices. */
export function deviceOf(userAgent: string): Device {
  return {
    browser: firstName(browsers, userAgent),
    system: firstName(systems, userAgent),
    isPhone: /iPhone|iPod|Android.*Mobile/.test(userAgent),
  };
}

// Order matters: most browsers also name the ones they descend from.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(A|iOS)?\//, "Edge"],
  [/OPR\//, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPod/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
];

function firstName(known: readonly (readonly [RegExp, string])[], text: string): string | null {
  return known.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
