import { createContext, useContext } from "react";
import type { Locale } from "#app/platform/i18n/locales.ts";
import type { MessageTree } from "#app/platform/i18n/overlay.ts";

export interface PageContextValue {
  /** The server has those of all slices, the browser those that it has needed so far. */
  messages: MessageTree;
  /** The language of the messages: right even where the root loader failed. */
  locale: Locale;
  /** Allows this response's own scripts; empty in the browser, which hides it from scripts. */
  nonce: string;
  /** Called before texts of a slice are shown: the server notes it, the browser fetches them. */
  need: (slice: string) => void;
}

const PageContext = createContext<PageContextValue>({
  messages: {},
  locale: "de",
  nonce: "",
  need() {},
});

/** Gives the page what must not travel as loader data: its texts (files of their own) and the nonce. */
export const PageContextProvider = PageContext.Provider;

export function usePageContext(): PageContextValue {
  return useContext(PageContext);
}
