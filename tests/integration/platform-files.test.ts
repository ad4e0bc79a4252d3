import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "#app/platform/db.server.ts";
import { fileStore } from "#app/platform/files/file-store.server.ts";
import {
  type ImagePurpose,
  type ImageSize,
  maxImageBytes,
  storageKeyOf,
} from "#app/platform/files/image-purposes.ts";
import {
  findStoredFile,
  removeStoredFile,
  storeImage,
} from "#app/platform/files/store-image.server.ts";

const now = Temporal.Instant.from("2026-03-01T10:00:00Z");
const dataDir = mkdtempSync(join(tmpdir(), "resonanz-files-"));

beforeAll(() => {
  process.env.DATA_DIR = dataDir;
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#0f4c44" } });

const store = (bytes: Uint8Array, purpose: ImagePurpose = "avatar") =>
  storeImage({ bytes, purpose, ownerId: null, now });

async function read(id: string, size: ImageSize) {
  const file = await findStoredFile(database(), id);
  if (!file) throw new Error("no such file");
  const opened = await (await fileStore()).open(
    storageKeyOf(file.storageKey, size, file.mediaType),
  );
  return opened && (await buffer(opened.stream));
}

/** A PNG whose header promises `side` × `side` pixels and holds none. */
function pixelBomb(side: number): Buffer {
  const header = Buffer.alloc(25);
  header.writeUInt32BE(13, 0);
  header.write("IHDR", 4, "ascii");
  header.writeUInt32BE(side, 8);
  header.writeUInt32BE(side, 12);
  header.set([8, 2, 0, 0, 0], 16);
  header.writeUInt32BE(crc32(header.subarray(4, 21)), 21);
  const data = Buffer.alloc(12);
  data.write("IDAT", 4, "ascii");
  data.writeUInt32BE(crc32(data.subarray(4, 8)), 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    header,
    data,
  ]);
}

test("an avatar becomes a WebP square in two sizes, without the camera's data", async () => {
  const bytes = await picture(900, 600)
    .withExif({ IFD0: { Copyright: "secret place" } })
    .jpeg()
    .toBuffer();
  const { id } = await store(bytes);
  for (const [size, side] of [
    ["large", 256],
    ["small", 64],
  ] as const) {
    const written = await read(id, size);
    const metadata = await sharp(written!).metadata();
    expect(metadata).toMatchObject({ format: "webp", width: side, height: side });
    expect(metadata.exif).toBeUndefined();
    expect(written!.includes("secret place")).toBe(false);
  }
});

test("a picture that lies on its side is stored upright, with its pixels recorded", async () => {
  const bytes = await picture(400, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const stored = await store(bytes, "post-image");
  expect(stored).toMatchObject({ width: 200, height: 400 });
});

test("a post's picture is at most 1600 pixels wide and never enlarged", async () => {
  expect(await store(await picture(3200, 1600).png().toBuffer(), "post-image")).toMatchObject({
    width: 1600,
    height: 800,
  });
  expect(await store(await picture(300, 200).webp().toBuffer(), "post-image")).toMatchObject({
    width: 300,
    height: 200,
  });
});

test("of an animation only the first frame is kept", async () => {
  const frames = await Promise.all([
    picture(40, 40).png().toBuffer(),
    picture(40, 40).png().toBuffer(),
  ]);
  const bytes = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const { id } = await store(bytes, "post-image");
  expect((await sharp((await read(id, "large"))!).metadata()).pages ?? 1).toBe(1);
});

test.each([
  [
    "an SVG",
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    "image-type",
  ],
  ["a page that calls itself a picture", Buffer.from("<script>alert(1)</script>"), "image-type"],
  ["an empty file", Buffer.alloc(0), "image-type"],
  ["more bytes than allowed", Buffer.alloc(maxImageBytes + 1, 0xff), "image-too-large"],
  ["a pixel bomb", pixelBomb(50_000), "image-too-large"],
  ["a header without pixels", pixelBomb(500), "image-unreadable"],
])("refuses %s", async (_name, bytes, code) => {
  await expect(store(bytes)).rejects.toMatchObject({ code, status: 422 });
});

test("refuses a truncated picture", async () => {
  const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, i) => (i * 7919) % 251));
  const bytes = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
    .jpeg()
    .toBuffer();
  await expect(store(bytes.subarray(0, bytes.length / 2))).rejects.toMatchObject({
    code: "image-unreadable",
  });
});

test("a logo stays PNG and takes no photo", async () => {
  const { id } = await store(await picture(50, 20).png().toBuffer(), "brand-logo");
  expect((await sharp((await read(id, "large"))!).metadata()).format).toBe("png");
  await expect(store(await picture(50, 20).jpeg().toBuffer(), "brand-logo")).rejects.toMatchObject({
    code: "image-type",
  });
});

test("ten uploads at once are all encoded", async () => {
  const bytes = await picture(500, 500).png().toBuffer();
  const stored = await Promise.all(Array.from({ length: 10 }, () => store(bytes)));
  expect(new Set(stored.map(({ id }) => id)).size).toBe(10);
});

test("a removed file leaves neither row nor bytes", async () => {
  const { id } = await store(await picture(30, 30).png().toBuffer());
  const file = await findStoredFile(database(), id);
  await removeStoredFile(id);
  await removeStoredFile(id);
  expect(await findStoredFile(database(), id)).toBeUndefined();
  const key = storageKeyOf(file!.storageKey, "large", file!.mediaType);
  expect(await (await fileStore()).open(key)).toBeNull();
});
