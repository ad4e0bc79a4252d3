import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { withoutNonce } from "./without-nonce.ts";

const nonce = "q83vEjRWeJA=";
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("names the scripts and styles that had the nonce, and no others", () => {
  const html =
    `<style nonce="${nonce}">a{b:c}</style><script async="" nonce="${nonce}">one()</script>` +
    `<script type="application/ld+json">{"a":1}</script><script nonce="${nonce}" src="/a.js"></script>`;
  expect(withoutNonce(html, nonce)).toEqual({
    html:
      '<style>a{b:c}</style><script async="">one()</script>' +
      '<script type="application/ld+json">{"a":1}</script><script src="/a.js"></script>',
    scripts: [hashOf("one()")],
    styles: [hashOf("a{b:c}")],
  });
});

test("refuses a page that has the nonce in its text", () => {
  expect(withoutNonce(`<script nonce="${nonce}">f("${nonce}")</script>`, nonce)).toBeNull();
});
