import type { BrandTheme } from "#app/ui/theme.ts";
import { database } from "./db.server.ts";
import type { FormOfAddress, Language } from "./i18n/locales.ts";
import { findSetting } from "./settings.server.ts";

/** The brand as its owner set it up. */
export interface Brand {
  name: string;
  claim: { de: string; en: string };
  language: Language;
  formOfAddress: FormOfAddress;
  timeZone: string;
  currency: string;
  theme: BrandTheme;
  logoFileId: string | null;
  /** Grows with every change: part of the addresses of what is cached. */
  version: number;
}

declare global {
  interface Settings {
    brand: Omit<Brand, "version"> & { version: number };
  }
}

const cacheMilliseconds = 2_000;
let cached: { brand: Brand; isSetUp: boolean; until: number } | undefined;

/** The brand, or a neutral stand-in before the set-up. At most two seconds old. */
export async function findBrand(): Promise<Brand> {
  return (await load()).brand;
}

/** Whether somebody has set the portal up. */
export async function brandIsSetUp(): Promise<boolean> {
  return (await load()).isSetUp;
}

/** To be called after a change, so that this process shows it at once. */
export function forgetBrand(): void {
  cached = undefined;
}

async function load() {
  if (cached && cached.until > performance.now()) return cached;
  const stored = await findSetting(database(), "brand");
  cached = {
    brand: stored ?? unnamed,
    isSetUp: stored !== undefined,
    until: performance.now() + cacheMilliseconds,
  };
  return cached;
}

const unnamed: Brand = {
  name: "Resonanz",
  claim: { de: "", en: "" },
  language: "de",
  formOfAddress: "du",
  timeZone: "Europe/Berlin",
  currency: "EUR",
  theme: {
    primary: "#0f4c44",
    accent: "#b4501e",
    canvasTone: "warm",
    radius: "soft",
    displayFont: "fraunces",
    textFont: "inter",
  },
  logoFileId: null,
  version: 0,
};
