import { createHash } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import sharp from "sharp";
import { type Brand, findBrand } from "#app/platform/brand.server.ts";
import { database } from "#app/platform/db.server.ts";
import { drawText } from "#app/platform/text-path.server.ts";
import { derivePalette } from "#app/ui/theme-palette.ts";
import { findCardOfTopic } from "../queries/find-card-of-topic.server.ts";
import { readNumber } from "../rules/read-number.ts";
import { cardMargin, cardSize, cardText, drawCard } from "../rules/topic-card.ts";

type Card = NonNullable<Awaited<ReturnType<typeof findCardOfTopic>>>;

/** Cards are asked for in bursts, when somebody shares a link; the last ones are kept. */
const kept = new Map<string, Promise<Buffer>>();
const mostKept = 100;

/** The picture that others show of a public topic. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const number = readNumber(params.number);
  const [brand, card] = await Promise.all([
    findBrand(),
    number ? findCardOfTopic(database(), number) : undefined,
  ]);
  if (!card) throw new Response("Not Found", { status: 404 });
  const key = createHash("sha256")
    .update(JSON.stringify([brand.version, brand.name, card]))
    .digest("base64url")
    .slice(0, 22);
  const headers = { ETag: `"${key}"`, "Cache-Control": "public, max-age=3600" };
  if (request.headers.get("if-none-match") === headers.ETag)
    return new Response(null, { status: 304, headers });
  const picture = await keptOrDrawn(key, () => draw(card, brand));
  return new Response(new Uint8Array(picture), {
    headers: { ...headers, "Content-Type": "image/png" },
  });
}

function keptOrDrawn(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
  const making = make();
  kept.set(key, making);
  // What failed once may succeed the next time.
  making.catch(() => kept.delete(key));
  return making;
}

function draw(card: Card, brand: Brand): Promise<Buffer> {
  const palette = derivePalette(brand.theme, "light");
  const font = brand.theme.displayFont;
  const maxWidth = cardSize.width - 2 * cardMargin;
  const small = (text: string) =>
    drawText(text, { font, pixels: cardText.small, maxWidth, maxLines: 1 })[0]?.path;
  const { title: pixels, maxLines } = cardText;
  const svg = drawCard({
    colours: {
      canvas: palette.canvas,
      ink: palette.ink,
      soft: palette["ink-soft"],
      brand: palette["brand-text"],
      category: card.colour,
    },
    title: drawText(card.title, { font, pixels, maxWidth, maxLines }).map(({ path }) => path),
    category: small(card.names[brand.language]),
    brand: small(brand.name),
  });
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
}
