import { expect, test } from "vitest";
import { imageTypeOf } from "./image-type.ts";

const ascii = (text: string) => new TextEncoder().encode(text);

test.each([
  ["jpeg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
  ["png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])],
  ["gif", ascii("GIF89a")],
  ["webp", ascii("RIFF\0\0\0\0WEBPVP8 ")],
  ["avif", ascii("\0\0\0\x1cftypavif")],
])("knows %s by its first bytes", (type, bytes) => {
  expect(imageTypeOf(bytes)).toBe(type);
});

test.each([
  ["SVG", ascii('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ["SVG after a declaration", ascii('<?xml version="1.0"?><svg/>')],
  ["HTML", ascii("<!doctype html>")],
  ["PDF", ascii("%PDF-1.7")],
  ["RIFF that is sound", ascii("RIFF\0\0\0\0WAVE")],
  ["nothing", new Uint8Array()],
  ["half a signature", new Uint8Array([0x89, 0x50])],
])("refuses %s", (_name, bytes) => {
  expect(imageTypeOf(bytes)).toBeNull();
});
