import { expect, test } from "vitest";
import { defaultProgramme } from "./programme.ts";
import { changedSettings, formOfSettings, settingsOfForm } from "./programme-form.ts";

const settings = {
  programme: defaultProgramme,
  basis: { includesTax: true, includesShipping: false },
};

test("what the form shows comes back as what was stored", () => {
  const form = { ...formOfSettings(settings), currency: "EUR" as const };
  const again = settingsOfForm({ intent: "save", version: "0.0", ...form });
  expect(again).toEqual(settings);
});

test("names what changed and nothing else, prices included", () => {
  const after = {
    programme: {
      ...defaultProgramme,
      timeZone: "America/New_York",
      pointPrice: { points: 100, minor: 50 },
    },
    basis: { includesTax: false, includesShipping: false },
  };
  expect(changedSettings(settings, after).map(({ name }) => name)).toEqual([
    "timeZone",
    "pointPrice",
    "includesTax",
  ]);
  expect(changedSettings(settings, settings)).toEqual([]);
});
