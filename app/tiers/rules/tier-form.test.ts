import { expect, test } from "vitest";
import { tierFormSchema } from "../tiers.schemas.ts";
import type { Level } from "./programme.ts";
import { definitionOf, fieldsOf, type TierDefinition } from "./tier-form.ts";

const level: Level = {
  id: "0192a000-0000-7000-8000-000000000001",
  rank: 1,
  name: { de: "Röstung", en: "Roast" },
  threshold: 12_050,
  look: "copper",
  icon: "bean",
  multiplier: 1.25,
  earlyAccessDays: 3,
  benefits: { de: ["Mikro-Lose zuerst", "Postkarte"], en: ["Micro lots first", "A card"] },
};
const definition: TierDefinition = {
  basis: "spend",
  period: "anniversary",
  downgrade: "full",
  graceDays: 0,
  noticeDays: 30,
  protects: false,
  levels: [level],
};

function read(fields: object) {
  const typed = JSON.parse(JSON.stringify(fields)) as Record<string, unknown>;
  const levels = (typed.levels as Record<string, string>[]).map((each) => ({
    ...each,
    threshold: Number(each.threshold),
    multiplier: Number(each.multiplier),
    earlyAccessDays: Number(each.earlyAccessDays),
  }));
  return tierFormSchema.safeParse({
    ...typed,
    graceDays: Number(typed.graceDays),
    noticeDays: Number(typed.noticeDays),
    protects: typed.protects === "on",
    levels,
  });
}

const ground = { newId: () => "new" };

test.each([
  ["EUR", "120.5"],
  ["JPY", "12050"],
  ["KWD", "12.05"],
])("a threshold of money in %s is typed as %s and stays the same amount", (currency, typed) => {
  const fields = fieldsOf(definition, currency);
  expect(fields.levels[0]?.threshold).toBe(typed);
  expect(definitionOf(read(fields).data!, { currency, ...ground })).toEqual(definition);
});

test("a level that was added gets an id of its own", () => {
  const { id: _, ...added } = read(fieldsOf(definition, "EUR")).data!.levels[0]!;
  const form = { ...read(fieldsOf(definition, "EUR")).data!, levels: [added] };
  expect(definitionOf(form, { currency: "EUR", ...ground }).levels[0]?.id).toBe("new");
});

test("a level must take more than the one below it, and whole points", () => {
  const second = { ...level, threshold: 12_050 };
  const fields = fieldsOf({ ...definition, basis: "points", levels: [level, second] }, "EUR");
  expect(read(fields).error?.issues[0]?.path).toEqual(["levels", 1, "threshold"]);
  fields.levels = [{ ...fields.levels[0]!, threshold: "1.5" }];
  expect(read(fields).error?.issues[0]?.message).toBe("tiersAdmin.form.notWhole");
});
