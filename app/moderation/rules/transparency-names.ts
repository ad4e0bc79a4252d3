import { type ReportSection, reportSections } from "./transparency-report.ts";

/** What a row of the report is called; a kind that has no words yet keeps its own name. */
export function nameOfRow<Key extends string>(
  section: ReportSection,
  of: string | null,
  t: ((key: Key) => string) & { has: (key: Key) => boolean },
  language: string,
): string {
  if (of !== null && reportSections[section].breakdown === "state" && of !== "unknown")
    return new Intl.DisplayNames([language], { type: "region" }).of(of) ?? of;
  const key = of === null ? "transparency.total" : keys[reportSections[section].breakdown](of);
  return t.has(key as Key) ? t(key as Key) : (of ?? key);
}

const keys = {
  category: (of: string) => `notices.categories.${of}`,
  state: (of: string) => `transparency.states.${of}`,
  measure: (of: string) => `transparency.measures.${of}`,
  subject: (of: string) => `justice.rules.categories.${of}`,
  appellant: (of: string) => `transparency.appellants.${of}`,
  none: (of: string) => of,
};
