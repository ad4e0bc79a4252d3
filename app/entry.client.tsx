import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import type { Locale } from "#app/platform/i18n/locales.ts";
import { browserTexts } from "./messages/browser-texts.ts";
import { PageContextProvider } from "./shell/page-context.tsx";

const { dataset } = document.documentElement;
const locale = (dataset.locale ?? "de") as Locale;
const texts = browserTexts(locale);

const shown = dataset.texts ? dataset.texts.split(" ") : [];
texts.load(shown).then(() => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <PageContextProvider value={{ messages: texts.messages, locale, nonce: "", need }}>
          <RemixBrowser />
        </PageContextProvider>
      </StrictMode>,
    );
  });
});

/** Lets React wait where a part of the page needs texts that are not here yet. */
function need(slice: string): void {
  if (!texts.has(slice)) throw texts.load([slice]);
}
