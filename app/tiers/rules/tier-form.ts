import { majorAmount, minorDigits } from "#app/orders/rules/money.ts";
import type { LevelForm, TierForm } from "../tiers.schemas.ts";
import type { Level, TierProgramme } from "./programme.ts";

/** A programme as it is tried out: it has no version yet. */
export type TierDefinition = Omit<TierProgramme, "version">;

/** What the form says; `newId` names the levels that are new. */
export function definitionOf(
  form: TierForm,
  { currency, newId }: { currency: string; newId: () => string },
): TierDefinition {
  const { levels, ...rules } = form;
  const threshold = (amount: number) =>
    form.basis === "spend" ? Math.round(amount * 10 ** minorDigits(currency)) : amount;
  return {
    ...rules,
    levels: levels.map((level, index) => ({
      id: level.id ?? newId(),
      rank: index + 1,
      name: { de: level.nameDe, en: level.nameEn },
      threshold: threshold(level.threshold),
      look: level.look,
      icon: level.icon,
      multiplier: level.multiplier,
      earlyAccessDays: level.earlyAccessDays,
      benefits: { de: linesOf(level.benefitsDe), en: linesOf(level.benefitsEn) },
    })),
  };
}

type Typed<T> = { [Key in keyof T]: string };
export type TierFields = Omit<Typed<TierForm>, "levels"> & { levels: Typed<Required<LevelForm>>[] };

/** Of the members that a tried-out programme would move, so many each way can be looked at. */
export const keptMoves = 5_000;

/** The most levels a programme may have. */
export const maxLevels = 12;

/** What a level that is added begins with. */
export const newLevel: TierFields["levels"][number] = {
  id: "",
  nameDe: "",
  nameEn: "",
  threshold: "",
  look: "stone",
  icon: "star",
  multiplier: "1",
  earlyAccessDays: "0",
  benefitsDe: "",
  benefitsEn: "",
};

/** The fields of the form for a programme. */
export function fieldsOf(definition: TierDefinition, currency: string): TierFields {
  const { basis, period, downgrade, graceDays, noticeDays, protects, levels } = definition;
  const threshold = (amountMinor: number) =>
    basis === "spend" ? majorAmount({ amountMinor, currency }) : amountMinor;
  return {
    basis,
    period,
    downgrade,
    graceDays: String(graceDays),
    noticeDays: String(noticeDays),
    protects: protects ? "on" : "",
    levels: levels.map((level) => ({
      ...fieldsOfLevel(level),
      threshold: String(threshold(level.threshold)),
    })),
  };
}

function fieldsOfLevel(level: Level): Omit<Typed<Required<LevelForm>>, "threshold"> {
  return {
    id: level.id,
    nameDe: level.name.de,
    nameEn: level.name.en,
    look: level.look,
    icon: level.icon,
    multiplier: String(level.multiplier),
    earlyAccessDays: String(level.earlyAccessDays),
    benefitsDe: level.benefits.de.join("\n"),
    benefitsEn: level.benefits.en.join("\n"),
  };
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
