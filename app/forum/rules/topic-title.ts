import { DomainError } from "#app/platform/errors.ts";
import { cleanLabel } from "./document/clean-text.ts";

export const maxTitleLength = 200;
const maxSlugLength = 80;

/** The title on one line without anything invisible. Throws `title-empty` and `title-too-long`. */
export function cleanTitle(title: string): string {
  // One more than allowed, so that a title that is too long is refused and not cut.
  const cleaned = cleanLabel(title, maxTitleLength + 1);
  if (cleaned === "") throw new DomainError("title-empty", {}, 422);
  if (cleaned.length > maxTitleLength)
    throw new DomainError("title-too-long", { maximum: maxTitleLength }, 422);
  return cleaned;
}

/** The readable part of a topic's address: lower case, ASCII, words joined by hyphens. */
export function slugOfTitle(title: string): string {
  // Titles without a single Latin letter need an address too.
  return slugOf(title, maxSlugLength) || "topic";
}

/** What of a text can stand in an address; empty where nothing can. */
export function slugOf(text: string, maxLength: number): string {
  return text
    .toLowerCase()
    .replace(/[äöüßøæåıłđ]/g, (letter) => letters[letter] ?? letter)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, maxLength)
    .replace(/^-|-$/g, "");
}

const letters: Record<string, string> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  ø: "oe",
  æ: "ae",
  å: "aa",
  ı: "i",
  ł: "l",
  đ: "d",
};
