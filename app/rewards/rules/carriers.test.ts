import { expect, test } from "vitest";
import { carriers, trackingOf } from "./carriers.ts";

test("a number of a known carrier leads to its page, whatever was typed between the digits", () => {
  expect(trackingOf({ carrier: "DPD", trackingCode: " 0150 5012 " })).toEqual({
    carrier: "DPD",
    trackingCode: "01505012",
    trackingLink: "https://tracking.dpd.de/status/de_DE/parcel/01505012",
  });
});

test("without a number or a carrier there is no link, and a strange number stays in its place", () => {
  expect(trackingOf({ carrier: null, trackingCode: "A1" }).trackingLink).toBeNull();
  expect(trackingOf({ carrier: "DHL", trackingCode: "  " })).toEqual({
    carrier: "DHL",
    trackingCode: null,
    trackingLink: null,
  });
  for (const carrier of carriers) {
    const { trackingLink } = trackingOf({ carrier, trackingCode: "../?x=1&y#z" });
    expect(trackingLink).toMatch(/^https:\/\//);
    expect(trackingLink).toContain("..%2F%3Fx%3D1%26y%23z");
  }
});
