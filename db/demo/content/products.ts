import type { LocalizedText, Product, ProductCategory } from "./types.ts";

/** What the roastery sells; the forum speaks of these names. */
export const products: readonly Product[] = [
  product("NL-TSE-250", "coffee", 1490, 8, {
    de: "Tsehay, Äthiopien Guji, gewaschen, 250 g",
    en: "Tsehay, Ethiopia Guji, washed, 250 g",
  }),
  product("NL-HUI-250", "coffee", 1290, 9, {
    de: "Huila, Kolumbien, La Esperanza, 250 g",
    en: "Huila, Colombia, La Esperanza, 250 g",
  }),
  product("NL-KIA-250", "coffee", 1590, 5, {
    de: "Kiambu AA, Kenia, 250 g",
    en: "Kiambu AA, Kenya, 250 g",
  }),
  product("NL-HUE-250", "coffee", 1250, 6, {
    de: "Huehue, Guatemala Huehuetenango, 250 g",
    en: "Huehue, Guatemala Huehuetenango, 250 g",
  }),
  product("NL-CHI-250", "coffee", 1250, 6, {
    de: "Chirinos, Peru, Bio-Kooperative, 250 g",
    en: "Chirinos, Peru, organic cooperative, 250 g",
  }),
  product("NL-GAY-250", "coffee", 1290, 4, {
    de: "Gayo, Sumatra, 250 g",
    en: "Gayo, Sumatra, 250 g",
  }),
  product("NL-SER-250", "coffee", 1090, 6, {
    de: "Serra, Brasilien, Mantiqueira, 250 g",
    en: "Serra, Brazil, Mantiqueira, 250 g",
  }),
  product("NL-NYA-250", "coffee", 1790, 2, {
    de: "Nyamasheke, Ruanda, Mikro-Los, 250 g",
    en: "Nyamasheke, Rwanda, micro-lot, 250 g",
  }),
  product("NL-FOE-500", "coffee", 1850, 10, {
    de: "Förde, Hausmischung für Filter, 500 g",
    en: "Förde, house blend for filter, 500 g",
  }),
  product("NL-FOE-1000", "coffee", 3400, 7, {
    de: "Förde, Hausmischung für Filter, 1 kg",
    en: "Förde, house blend for filter, 1 kg",
  }),
  product("NL-WIN-250", "coffee", 1290, 5, {
    de: "Windstille, entkoffeiniert, Kolumbien, 250 g",
    en: "Windstille, decaf, Colombia, 250 g",
  }),
  product("NL-LEU-500", "espresso", 1950, 9, {
    de: "Leuchtturm, Espresso, 500 g",
    en: "Leuchtturm, espresso, 500 g",
  }),
  product("NL-LEU-1000", "espresso", 3600, 7, {
    de: "Leuchtturm, Espresso, 1 kg",
    en: "Leuchtturm, espresso, 1 kg",
  }),
  product("NL-STU-500", "espresso", 1790, 6, {
    de: "Sturmflut, kräftiger Espresso mit Robusta, 500 g",
    en: "Sturmflut, strong espresso with robusta, 500 g",
  }),
  product("NL-DREI-300", "coffee", 1690, 6, {
    de: "Drei Häfen, Probierpaket 3 × 100 g",
    en: "Three Harbours, tasting set 3 × 100 g",
  }),
  product("NL-ABO-S", "subscription", 1390, 7, {
    de: "Abo Kleine Flut, 250 g im Monat",
    en: "Subscription Small Tide, 250 g a month",
  }),
  product("NL-ABO-L", "subscription", 3490, 4, {
    de: "Abo Große Flut, 1 kg im Monat",
    en: "Subscription Big Tide, 1 kg a month",
  }),
  product("NL-C40", "grinder", 24900, 1, {
    de: "Comandante C40, Handmühle",
    en: "Comandante C40 hand grinder",
  }),
  product("NL-ENC", "grinder", 17900, 1, {
    de: "Baratza Encore, elektrische Mühle",
    en: "Baratza Encore electric grinder",
  }),
  product("NL-C3", "grinder", 7900, 2, {
    de: "Timemore C3, Handmühle",
    en: "Timemore C3 hand grinder",
  }),
  product("NL-V60", "brewer", 2490, 3, {
    de: "Hario V60 02, Handfilter aus Keramik",
    en: "Hario V60 02 ceramic dripper",
  }),
  product("NL-CHX", "brewer", 5490, 1, {
    de: "Chemex, 6 Tassen",
    en: "Chemex, 6 cups",
  }),
  product("NL-AP", "brewer", 3690, 2, { de: "AeroPress", en: "AeroPress" }),
  product("NL-MOC", "brewer", 22900, 1, {
    de: "Moccamaster KBG Select",
    en: "Moccamaster KBG Select",
  }),
  product("NL-EKG", "accessory", 17900, 1, {
    de: "Fellow Stagg EKG, Wasserkessel",
    en: "Fellow Stagg EKG kettle",
  }),
  product("NL-FIL-V60", "accessory", 690, 8, {
    de: "Papierfilter V60 02, 100 Stück",
    en: "V60 02 paper filters, 100 pieces",
  }),
  product("NL-FIL-CHX", "accessory", 1190, 3, {
    de: "Papierfilter Chemex, 100 Stück",
    en: "Chemex paper filters, 100 pieces",
  }),
  product("NL-KALK", "accessory", 990, 4, {
    de: "Entkalker auf Zitronensäurebasis, 500 g",
    en: "Citric acid descaler, 500 g",
  }),
  product("NL-KURS", "workshop", 5900, 2, {
    de: "Brühkurs in der Rösterei Flensburg, ein Platz",
    en: "Brewing class at the roastery in Flensburg, one seat",
  }),
];

function product(
  sku: string,
  category: ProductCategory,
  priceMinor: number,
  popularity: number,
  name: LocalizedText,
): Product {
  return { sku, name, category, priceMinor, currency: "EUR", popularity };
}
