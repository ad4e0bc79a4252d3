import { DomainError } from "#app/platform/errors.ts";
import type { EuCategory } from "./eu-categories.ts";
import type { FlagReason } from "./flag-reasons.ts";

interface EditedClause {
  number?: number | undefined;
  titleDe: string;
  titleEn: string;
  textDe: string;
  textFormal: string;
  textEn: string;
  covers: FlagReason[];
  category?: EuCategory | undefined;
  remove: boolean;
}

/**
 * The clauses of the editor as they are published: without those taken out and an empty new one.
 * Throws `rule-incomplete` where a title or text lacks a language.
 */
export function readEditedRules(clauses: readonly EditedClause[]) {
  return clauses
    .filter((clause) => !clause.remove && !isEmptyNew(clause))
    .map(({ number, covers, category, ...words }) => {
      const { titleDe, titleEn, textDe, textFormal, textEn } = words;
      if (!titleDe || !titleEn || !textDe || !textEn)
        throw new DomainError("rule-incomplete", {}, 422);
      return {
        number: number ?? null,
        title: { de: titleDe, en: titleEn },
        text: { de: textDe, ...(textFormal ? { "de-formal": textFormal } : {}), en: textEn },
        ...(covers.length ? { covers } : {}),
        ...(category ? { category } : {}),
      };
    });
}

function isEmptyNew({ number, titleDe, titleEn, textDe, textEn }: EditedClause): boolean {
  return number === undefined && !titleDe && !titleEn && !textDe && !textEn;
}
