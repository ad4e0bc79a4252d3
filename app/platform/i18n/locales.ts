/** German comes in two voices: "de" says Du, "de-formal" says Sie. */
export const locales = ["de", "de-formal", "en"] as const;
export type Locale = (typeof locales)[number];

export const languages = ["de", "en"] as const;
export type Language = (typeof languages)[number];

export type FormOfAddress = "du" | "sie";

/** The locale of a language in a form of address. */
export function localeOf(language: Language, formOfAddress: FormOfAddress): Locale {
  if (language === "en") return "en";
  return formOfAddress === "sie" ? "de-formal" : "de";
}

export function languageOf(locale: Locale): Language {
  return locale === "en" ? "en" : "de";
}

/** The best of our languages for an Accept-Language header; German where nothing fits. */
export function languageFromHeader(header: string | null): Language | undefined {
  const wanted = (header ?? "")
    .split(",", 20)
    .map((part) => {
      const [tag = "", ...params] = part.trim().toLowerCase().split(";");
      const q = params.find((param) => param.trim().startsWith("q="));
      return { tag: tag.split("-")[0] ?? "", quality: q ? Number(q.trim().slice(2)) || 0 : 1 };
    })
    .filter((entry) => entry.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const language = languages.find((known) => known === tag);
    if (language) return language;
  }
  return undefined;
}
