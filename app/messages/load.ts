import type { Locale } from "#app/platform/i18n/locales.ts";
import { type MessageTree, overlay } from "#app/platform/i18n/overlay.ts";

type Load = () => Promise<{ messages: unknown }>;

// Each combination becomes one hashed file that browsers keep for a year.
const files: Record<string, Load> = {
  "portal.en": () => import("./portal.en.ts"),
  "portal.de": () => import("./portal.de.ts"),
  "portal.de-formal": () => import("./portal.de-formal.ts"),
  "admin.en": () => import("./admin.en.ts"),
  "admin.de": () => import("./admin.de.ts"),
  "admin.de-formal": () => import("./admin.de-formal.ts"),
};

/** The texts of a surface in a locale: the formal German is laid over the informal one. */
export async function loadMessages(
  surface: "portal" | "admin",
  locale: Locale,
): Promise<MessageTree> {
  const load = (name: string) =>
    files[name]?.().then((file) => file.messages as MessageTree) ?? Promise.resolve({});
  if (locale !== "de-formal") return load(`${surface}.${locale}`);
  const [base, formal] = await Promise.all([load(`${surface}.de`), load(`${surface}.de-formal`)]);
  return overlay(base, formal);
}
