import { expect, test } from "vitest";
import { rewardFormSchema } from "../rewards.schemas.ts";
import { contentsOf, fieldsOf } from "./reward-form.ts";

const ground = { currency: "EUR", timeZone: "Europe/Berlin" };
const projectId = "0198f0a0-0000-7000-8000-000000000001";
const form = {
  intent: "save",
  titleDe: "5 € Rabatt",
  titleEn: "€5 off",
  descriptionDe: "Für alles.",
  descriptionEn: "For everything.",
  pointsPrice: 250,
  kind: "amount",
  amount: 5.55,
};

test("amounts become minor units and times instants of the brand's zone", () => {
  const typed = { ...form, moneyPrice: 19.99, endsAt: "2026-12-31T18:00" };
  const contents = contentsOf(rewardFormSchema.parse(typed), ground);
  expect(contents).toMatchObject({ moneyPriceMinor: 1999, currency: "EUR" });
  expect(contents.endsAt?.toString()).toBe("2026-12-31T17:00:00Z");
});

test("what was saved stands in the form as it was typed", () => {
  const typed = { ...form, memberLimit: 2, validDays: 30, startsAt: "2026-07-01T00:00" };
  const contents = contentsOf(rewardFormSchema.parse(typed), ground);
  const stored = {
    ...contents,
    type: "voucher",
    categoryId: null,
    definition: {
      kind: "amount",
      amountMinor: 555,
      currency: "EUR",
      minimumOrderMinor: null,
      validDays: 30,
    },
    startsAt: String(contents.startsAt),
    endsAt: null,
  };
  expect(fieldsOf(stored, ground)).toMatchObject({
    titleDe: "5 € Rabatt",
    amount: "5.55",
    memberLimit: "2",
    validDays: "30",
    startsAt: "2026-07-01T00:00",
    endsAt: "",
    stockTotal: "",
  });
});

test.each([
  [{ amount: undefined }, "amount"],
  [{ kind: "percentage" }, "percentage"],
  [{ kind: "free-product" }, "productSku"],
  [{ startsAt: "2026-12-01T00:00", endsAt: "2026-12-01T00:00" }, "endsAt"],
  [{ endsAt: "2026-02-30T00:00" }, "endsAt"],
  [{ endsAt: "2026-02-20T00:00Z" }, "endsAt"],
  [{ titleEn: "  " }, "titleEn"],
  [{ type: "donation", projectId, donation: undefined }, "donation"],
  [{ type: "experience" }, "place"],
  [{ type: "download", version: 2 }, "downloads"],
  [{ newCategoryDe: "Zum Lesen" }, "newCategoryEn"],
  [{ pointsPrice: -1 }, "pointsPrice"],
])("refuses %o at its field", (change, field) => {
  const result = rewardFormSchema.safeParse({ ...form, ...change });
  expect(result.error?.issues.map(({ path }) => path.join("."))).toEqual([field]);
});

test.each([
  ["donation", { donation: 10 }],
  ["access", {}],
  ["recognition", {}],
])("a new %s names what it is for in both languages", (type, more) => {
  const result = rewardFormSchema.safeParse({ ...form, type, ...more });
  const fields = result.error?.issues.map(({ path }) => path.join("."));
  expect(fields).toEqual(["newNameDe", "newNameEn"]);
});
