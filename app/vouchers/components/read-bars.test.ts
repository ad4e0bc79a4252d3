import { randomBytes } from "node:crypto";
import { toBuffer } from "bwip-js/node";
import sharp from "sharp";
import { expect, test } from "vitest";
import { formatVoucherCode, makeVoucherCode, voucherCodeBytes } from "../rules/voucher-code.ts";
import { readBars } from "./read-bars.ts";

/** The bars as the wallet shows them, in the middle of a camera's picture. */
async function photograph(
  text: string,
  { turned = 0, blur = 0, grey = 0 }: { turned?: number; blur?: number; grey?: number } = {},
) {
  const bars = await toBuffer({
    bcid: "code128",
    text,
    scale: 2,
    height: 14,
    backgroundcolor: "FFFFFF",
  });
  const background = { r: 255 - grey, g: 255 - grey, b: 255 - grey, alpha: 1 };
  const space = { top: 120, bottom: 120, left: 60, right: 60 };
  let picture = sharp(bars)
    .flatten({ background })
    .extend({ ...space, background });
  if (turned) picture = sharp(await picture.png().toBuffer()).rotate(turned);
  if (blur) picture = picture.blur(blur);
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height };
}

const someCode = () => formatVoucherCode(makeVoucherCode(randomBytes(voucherCodeBytes)));

test("reads whatever code the wallet shows", async () => {
  for (let time = 0; time < 20; time++) {
    const code = someCode();
    expect(readBars(await photograph(code))).toBe(code);
  }
});

test.each([
  ["upside down", { turned: 180 }],
  ["out of focus", { blur: 0.8 }],
  ["on grey paper", { grey: 70 }],
])("reads a code that is %s", async (_, how) => {
  const code = someCode();
  expect(readBars(await photograph(code, how))).toBe(code);
});

test("finds nothing where there is nothing", () => {
  const picture = { data: new Uint8ClampedArray(4 * 64 * 64).fill(200), width: 64, height: 64 };
  expect(readBars(picture)).toBeNull();
});
