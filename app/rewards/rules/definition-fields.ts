import { majorAmount } from "#app/orders/rules/money.ts";
import {
  accessDefinitionSchema,
  donationDefinitionSchema,
  downloadDefinitionSchema,
  experienceDefinitionSchema,
  productDefinitionSchema,
  recognitionDefinitionSchema,
} from "../definitions.schemas.ts";
import { voucherDefinitionSchema } from "../rewards.schemas.ts";
import type { RewardTypeName } from "./reward-types.ts";

type Fields = Record<string, string>;

/** The fields of the form for what a kind of reward keeps of itself. */
export function definitionFields(type: string, definition: unknown): Fields {
  return byType[type as RewardTypeName](definition);
}

const amount = (amountMinor: number, currency: string) =>
  String(majorAmount({ amountMinor, currency }));

const byType: Record<RewardTypeName, (stored: unknown) => Fields> = {
  voucher(stored) {
    const definition = voucherDefinitionSchema.parse(stored);
    const { kind, currency, minimumOrderMinor } = definition;
    return {
      kind,
      percentage: kind === "percentage" ? String(definition.percentage) : "",
      amount: kind === "amount" ? amount(definition.amountMinor, currency) : "",
      productSku: kind === "free-product" ? definition.productSku : "",
      minimumOrder: minimumOrderMinor === null ? "" : amount(minimumOrderMinor, currency),
      validDays: String(definition.validDays ?? ""),
    };
  },
  product: (stored) => ({ productSku: productDefinitionSchema.parse(stored).sku ?? "" }),
  download(stored) {
    const { downloads, days } = downloadDefinitionSchema.parse(stored);
    return { downloads: String(downloads), validDays: String(days ?? "") };
  },
  experience(stored) {
    const { place, cancelHours } = experienceDefinitionSchema.parse(stored);
    return { place, cancelHours: String(cancelHours) };
  },
  donation(stored) {
    const { projectId, amountMinor, currency } = donationDefinitionSchema.parse(stored);
    return { projectId, donation: amount(amountMinor, currency) };
  },
  access(stored) {
    const { accessId, days } = accessDefinitionSchema.parse(stored);
    return { accessId, validDays: String(days ?? "") };
  },
  recognition: (stored) => ({ badgeId: recognitionDefinitionSchema.parse(stored).badgeId }),
};
