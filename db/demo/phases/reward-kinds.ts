import { database, inTransaction, json } from "#app/platform/db.server.ts";
import { storeRewardFile } from "#app/rewards/commands/store-reward-file.server.ts";
import type { RewardTypeName } from "#app/rewards/rules/reward-types.ts";
import { products } from "../content/products.ts";
import type { Reward, RewardKind } from "../content/types.ts";
import type { World } from "../world.ts";
import { openRoastingChamber } from "./roasting-chamber.ts";

const types: Record<RewardKind, RewardTypeName> = {
  voucher_amount: "voucher",
  voucher_product: "voucher",
  product: "product",
  experience: "experience",
  donation: "donation",
  download: "download",
  access: "access",
  recognition: "recognition",
};

export function demoRewardType({ kind }: Reward): RewardTypeName {
  return types[kind];
}

/** What the kind of a demo reward keeps of itself, with the project, file, door or badge it needs. */
export function defineDemoReward(
  world: World,
  reward: Reward,
  now: Temporal.Instant,
): Promise<object> {
  return definitions[reward.kind](reward, { world, now });
}

type Ground = { world: World; now: Temporal.Instant };

const definitions: Record<RewardKind, (reward: Reward, ground: Ground) => Promise<object>> = {
  voucher_amount: async ({ valueMinor, validDays }) => ({
    kind: "amount",
    amountMinor: valueMinor,
    ...terms(validDays),
  }),
  async voucher_product(reward) {
    const product = products.find((each) => reward.title.de.includes(each.name.de));
    const productSku = product?.sku ?? `reward-${reward.key}`;
    return { kind: "free-product", productSku, ...terms(reward.validDays) };
  },
  async product(reward) {
    const product = products.find((each) => reward.title.de.includes(each.name.de));
    return { sku: product?.sku ?? null };
  },
  experience: async () => ({
    place: "Rösterei Nordlicht, Museumshafen, Flensburg",
    cancelHours: 48,
  }),
  donation: (reward, { now }) => defineDonation(reward, now),
  async download({ validDays }, { now }) {
    const file = { name: "Nordlicht-Brühbuch.pdf", bytes: smallPdf() };
    const fileId = await storeRewardFile({ file, by: null, now });
    return { fileId, downloads: 5, days: validDays };
  },
  access: async ({ validDays }, { world, now }) => ({
    accessId: await openRoastingChamber(world, now),
    days: validDays,
  }),
  async recognition(_reward, { now }) {
    const { id } = await database()
      .insertInto("badge")
      .values({
        names: json({ de: "Weggefährte", en: "Companion" }) as never,
        descriptions: json({
          de: "Gehört dazu und zeigt es.",
          en: "Belongs, and shows it.",
        }) as never,
        icon: "coffee",
        createdAt: now,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    return { badgeId: id };
  },
};

const terms = (validDays: number | null) => ({
  minimumOrderMinor: null,
  currency: "EUR",
  validDays,
});

const donations = {
  "donation-cooperative": {
    amountMinor: 1000,
    goalMinor: 250_000,
    texts: {
      de: {
        name: "Trocknungstunnel in Chirinos",
        text: "Damit der Kaffee der Kooperative auch in der Regenzeit langsam trocknet.",
      },
      en: {
        name: "Drying tunnel in Chirinos",
        text: "So that the cooperative’s coffee dries slowly in the rainy season, too.",
      },
    },
  },
  "donation-seedlings": {
    amountMinor: 800,
    goalMinor: null,
    texts: {
      de: { name: "Baumschule Tsehay", text: "Kaffee- und Schattenbäume für Guji." },
      en: { name: "Tsehay nursery", text: "Coffee and shade trees for Guji." },
    },
  },
};

function defineDonation(reward: Reward, now: Temporal.Instant): Promise<object> {
  const { amountMinor, goalMinor, texts } = donations[reward.key as keyof typeof donations];
  const currency = "EUR";
  return inTransaction(async (trx) => {
    const { id: projectId } = await trx
      .insertInto("donationProject")
      .values({ texts: json(texts) as never, goalMinor, currency, createdAt: now })
      .returning("id")
      .executeTakeFirstOrThrow();
    return { projectId, amountMinor, currency };
  });
}

/** One page that says what it is; a book would make the demo heavy. */
function smallPdf(): Uint8Array {
  const text = "BT /F1 24 Tf 72 720 Td (Nordlicht: das Br\\374hbuch) Tj ET";
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
