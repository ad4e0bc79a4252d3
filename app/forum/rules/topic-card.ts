/** The card that others show where a topic is shared: 1200 × 630, as Open Graph wants it. */
export interface CardParts {
  /** Colours as `#rrggbb`. */
  colours: { canvas: string; ink: string; soft: string; brand: string; category: string };
  /** Paths of the lines of text, each from its own base line. */
  title: readonly string[];
  category: string | undefined;
  brand: string | undefined;
}

export const cardSize = { width: 1200, height: 630 };
export const cardMargin = 84;
export const cardText = { title: 66, small: 34, lineHeight: 84, maxLines: 4 };

export function drawCard({ colours, title, category, brand }: CardParts): string {
  const { width, height } = cardSize;
  const text = (path: string | undefined, x: number, y: number, colour: string) =>
    path ? `<path transform="translate(${x} ${y})" fill="${colour}" d="${path}"/>` : "";
  const top = 132 + cardText.title;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${colours.canvas}"/>`,
    `<rect width="20" height="${height}" fill="${colours.brand}"/>`,
    `<rect x="${cardMargin}" y="72" width="24" height="24" rx="7" fill="${colours.category}"/>`,
    text(category, cardMargin + 42, 95, colours.soft),
    ...title.map((path, line) =>
      text(path, cardMargin, top + line * cardText.lineHeight, colours.ink),
    ),
    text(brand, cardMargin, height - 66, colours.brand),
    "</svg>",
  ].join("");
}
