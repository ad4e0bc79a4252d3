import type { Language } from "#app/platform/i18n/locales.ts";
import type { VoucherKind } from "./voucher-terms.ts";

/** Which lines of a basket a campaign is for: nothing included means everything. */
export interface ProductChoice {
  includedSkus: readonly string[];
  excludedSkus: readonly string[];
  includedCategories: readonly string[];
  excludedCategories: readonly string[];
}

/** What all vouchers of a campaign have in common; amounts in minor units of `currency`. */
export interface CampaignTerms extends ProductChoice {
  kind: VoucherKind;
  percentage: number | null;
  amountMinor: number | null;
  currency: string | null;
  productSku: string | null;
  minimumOrderMinor: number | null;
  /** The most that a percentage takes off. */
  maximumDiscountMinor: number | null;
  startsAt: string | null;
  /** First instant at which none of its vouchers can be used any more. */
  endsAt: string | null;
  isFirstOrderOnly: boolean;
  /** "owner": only the member whom a voucher belongs to may use it. */
  holder: "anyone" | "owner";
  /** How often one member may use vouchers of the campaign, and everybody together. */
  memberLimit: number | null;
  useLimit: number | null;
  budgetMinor: number | null;
  isCombinable: boolean;
  /** The higher one goes first. */
  priority: number;
  percentageOf: "initial" | "remaining" | null;
}

/** A campaign as staff make it. */
export interface NewCampaign extends CampaignTerms {
  /** What staff call it; customers read the label. */
  name: string;
  label: Record<Language, string>;
  conditions: Partial<Record<Language, string>>;
  /** How long each voucher lasts from the day of its issue; null: as long as the campaign. */
  validDays: number | null;
  codeStyle: "unique" | "shared";
}

/** What a campaign leaves open unless it says otherwise. */
export const openTerms = {
  percentage: null,
  amountMinor: null,
  currency: null,
  productSku: null,
  minimumOrderMinor: null,
  maximumDiscountMinor: null,
  includedSkus: [],
  excludedSkus: [],
  includedCategories: [],
  excludedCategories: [],
  startsAt: null,
  endsAt: null,
  isFirstOrderOnly: false,
  holder: "anyone",
  memberLimit: null,
  useLimit: null,
  budgetMinor: null,
  isCombinable: true,
  priority: 0,
  percentageOf: null,
  conditions: {},
  validDays: null,
  codeStyle: "unique",
} as const satisfies Omit<NewCampaign, "kind" | "name" | "label">;
