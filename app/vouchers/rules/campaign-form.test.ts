import { describe, expect, test } from "vitest";
import { campaignFormSchema } from "../campaign.schemas.ts";
import { campaignOfForm, fieldsOfCampaign, freshCampaignFields } from "./campaign-form.ts";
import { campaignState } from "./campaign-state.ts";

const ground = { currency: "EUR", timeZone: "Europe/Berlin" };
const typed = { intent: "save", name: "Advent", labelDe: "Rabatt", labelEn: "Discount" };
const formOf = (given: Record<string, unknown>) =>
  campaignFormSchema.parse({ ...typed, kind: "percentage", percentage: 10, ...given });

describe("the form of a campaign", () => {
  test("lets it run from the first moment of its first day to the end of its last", () => {
    const campaign = campaignOfForm(
      formOf({ startsOn: "2026-12-01", endsOn: "2026-12-24" }),
      ground,
    );
    expect(campaign.startsAt).toBe("2026-11-30T23:00:00Z");
    expect(campaign.endsAt).toBe("2026-12-24T23:00:00Z");
  });

  test("counts amounts in the minor units of the brand's currency", () => {
    const form = formOf({ kind: "amount", amount: 5.5, minimumOrder: 20 });
    expect(campaignOfForm(form, ground)).toMatchObject({
      amountMinor: 550,
      minimumOrderMinor: 2000,
    });
    const yen = campaignOfForm(form, { ...ground, currency: "JPY" });
    expect(yen).toMatchObject({ minimumOrderMinor: 20, currency: "JPY" });
  });

  test("leaves out what another kind had asked for", () => {
    const form = formOf({ kind: "free-shipping", amount: 5, productSku: "MUG" });
    expect(campaignOfForm(form, ground)).toMatchObject({
      percentage: null,
      amountMinor: null,
      productSku: null,
      currency: null,
    });
  });

  test("takes goods by comma or line, each once", () => {
    expect(formOf({ includedSkus: "MUG, CUP\nMUG;\n" }).includedSkus).toEqual(["MUG", "CUP"]);
  });

  test("is filled in again as it was", () => {
    const given = { startsOn: "2026-12-01", endsOn: "2026-12-24", minimumOrder: 20, budget: 1000 };
    const campaign = campaignOfForm(
      formOf({ ...given, excludedSkus: "MUG", isForOwner: true }),
      ground,
    );
    const fields = fieldsOfCampaign(campaign, ground);
    expect(fields).toMatchObject({ startsOn: "2026-12-01", endsOn: "2026-12-24", budget: "1000" });
    expect(fields).toMatchObject({ minimumOrder: "20", excludedSkus: "MUG", isForOwner: "on" });
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.keys(freshCampaignFields)));
  });

  test.each([
    [{ kind: "percentage", percentage: undefined }, "percentage"],
    [{ kind: "amount" }, "amount"],
    [{ kind: "free-product" }, "productSku"],
    [{ startsOn: "2026-12-24", endsOn: "2026-12-01" }, "endsOn"],
    [{ kind: "gift-balance", codeStyle: "shared" }, "codeStyle"],
    [{ codeStyle: "shared", isForOwner: true }, "isForOwner"],
  ])("refuses %j at %s", (given, field) => {
    const parsed = campaignFormSchema.safeParse({
      ...typed,
      kind: "percentage",
      percentage: 10,
      ...given,
    });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});

describe("a campaign stands", () => {
  const now = Temporal.Instant.from("2026-12-10T12:00:00Z");
  const open = {
    startsAt: null,
    endsAt: null,
    withdrawnAt: null,
    useLimit: null,
    budgetMinor: null,
    uses: 0,
    spentMinor: 0,
  };
  test.each([
    [{}, "running"],
    [{ startsAt: "2026-12-11T00:00:00Z" }, "planned"],
    [{ endsAt: "2026-12-10T12:00:00Z" }, "ended"],
    [{ useLimit: 5, uses: 5 }, "used-up"],
    [{ budgetMinor: 100, spentMinor: 100 }, "used-up"],
    [{ budgetMinor: 100, spentMinor: 99 }, "running"],
    [{ withdrawnAt: "2026-12-01T00:00:00Z", endsAt: "2026-12-02T00:00:00Z" }, "withdrawn"],
  ] as const)("%j: %s", (given, state) => {
    expect(campaignState({ ...open, ...given }, now)).toBe(state);
  });
});
