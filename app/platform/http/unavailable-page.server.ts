import { languageFromHeader } from "../i18n/locales.ts";

const texts = {
  de: {
    title: "Gleich wieder da",
    text: "Das Portal ist gerade nicht erreichbar. Bitte in einer halben Minute noch einmal laden.",
  },
  en: {
    title: "Back in a moment",
    text: "The portal cannot be reached right now. Please reload in half a minute.",
  },
};

/** 503 without anything that could fail: no database, no brand, no script. */
export function unavailablePage(acceptLanguage: string | null): Response {
  const language = languageFromHeader(acceptLanguage) ?? "de";
  const { title, text } = texts[language];
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`;
  return new Response(html, {
    status: 503,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Retry-After": "30",
      "Cache-Control": "no-store",
    },
  });
}
