import { expect, test } from "vitest";
import { packingListOf } from "./packing-list.ts";

const text = (title: string) => ({ title, description: "", conditions: "" });
const address = {
  name: "Tomke Steen",
  street: "Norderstraße 12",
  postalCode: "24939",
  city: "Flensburg",
  country: "DE",
  note: "",
};
let made = 0;
function row(overrides: object = {}) {
  made++;
  return {
    id: `01900000-0000-7000-8000-00000000000${made}`,
    rewardId: "cup",
    stage: "ordered",
    texts: { de: text("Tasse"), en: text("Cup") },
    definition: { sku: "NL-1" },
    address,
    displayName: "Tomke",
    number: 7,
    requestedAt: `2026-11-0${made}T10:00:00Z`,
    ...overrides,
  };
}

test("adds up what to fetch and has a slip for each parcel, the longest waiting first", () => {
  const [first, second, third] = [
    row(),
    row(),
    row({ rewardId: "bag", texts: { de: text("Beutel"), en: text("Bag") }, definition: {} }),
  ];
  const list = packingListOf([third!, second!, first!], "de");
  expect(list.goods).toEqual([
    { key: "bag", title: "Beutel", sku: null, count: 1 },
    { key: "cup", title: "Tasse", sku: "NL-1", count: 2 },
  ]);
  expect(list.slips.map(({ id }) => id)).toEqual([first!.id, second!.id, third!.id]);
});

test("leaves out what is on its way, and counts what has no address", () => {
  const list = packingListOf(
    [
      row({ stage: "sent" }),
      row({ stage: "awaiting-address", address: null }),
      row({ stage: "packed" }),
    ],
    "en",
  );
  expect(list.slips).toHaveLength(1);
  expect(list.goods).toEqual([{ key: "cup", title: "Cup", sku: "NL-1", count: 1 }]);
  expect(list.withoutAddress).toBe(1);
});
