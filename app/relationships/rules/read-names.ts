import { readCsv } from "#app/platform/csv.ts";

/** The most names that one paste or file may hold. */
export const mostNames = 20_000;

/**
 * The names in pasted or uploaded text: one a line, or the first column of a table. A head ("number",
 * "email" …) is left out, and whoever is named twice counts once.
 */
export function readNames(text: string): string[] {
  const cells = readCsv(text).map(([first = ""]) => first);
  const [head = "", ...rest] = cells;
  const isHead = /^(e-?mail|mail|address|adresse|number|nummer|member|mitglied\w*|id)$/i.test(head);
  return [...new Set((isHead ? rest : cells).filter((name) => name !== ""))].slice(
    0,
    mostNames + 1,
  );
}
