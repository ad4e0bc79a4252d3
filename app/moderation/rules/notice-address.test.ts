import { expect, test } from "vitest";
import { placeOfAddress, splitAddresses } from "./notice-address.ts";

const base = "https://forum.example";

test.each([
  ["https://forum.example/t/12/kaffee", { kind: "post", topicNumber: 12, postNumber: 1 }],
  ["https://forum.example/t/12/kaffee/40", { kind: "post", topicNumber: 12, postNumber: 40 }],
  // The anchor is the exact post, the path only the page's beginning.
  [
    "https://forum.example/t/12/kaffee/40#post-45",
    { kind: "post", topicNumber: 12, postNumber: 45 },
  ],
  ["/t/12", { kind: "post", topicNumber: 12, postNumber: 1 }],
  ["http://forum.example/members/7", { kind: "member", memberNumber: 7 }],
  ["http://forum.example/members/7/activity", { kind: "member", memberNumber: 7 }],
  [
    "https://forum.example/files/01900000-0000-7000-8000-00000000000A/small",
    { kind: "picture", fileId: "01900000-0000-7000-8000-00000000000a" },
  ],
])("understands %s", (address, place) => {
  expect(placeOfAddress(address, base)).toEqual(place);
});

test.each([
  "https://elsewhere.example/t/12",
  "//elsewhere.example/t/12",
  "https://forum.example/",
  "https://forum.example/forum/kaffee",
  "https://forum.example/t/0",
  "https://forum.example/files/12",
  "https://forum.example/t/99999999999",
  "javascript:alert(1)",
  "http://[",
])("leads nowhere: %s", (address) => {
  expect(placeOfAddress(address, base)).toBeNull();
});

test("takes addresses from lines, without what people put around them, and each once", () => {
  expect(
    splitAddresses(" <https://a.example/t/1>\nhttps://a.example/t/2.\r\n\n https://a.example/t/1"),
  ).toEqual(["https://a.example/t/1", "https://a.example/t/2"]);
  expect(splitAddresses(" \n ")).toEqual([]);
});
