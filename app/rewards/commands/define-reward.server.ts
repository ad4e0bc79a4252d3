import { createAccess } from "#app/accounts/commands/create-access.server.ts";
import { createBadge } from "#app/accounts/commands/create-badge.server.ts";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { downloadDefinitionSchema } from "../definitions.schemas.ts";
import type { RewardForm, VoucherDefinition } from "../rewards.schemas.ts";
import { minorOf } from "../rules/reward-form.ts";
import type { RewardTypeName } from "../rules/reward-types.ts";

export interface Defining {
  form: RewardForm;
  currency: string;
  /** What is stored already; null for a new reward. */
  stored: unknown;
  /** The file that was uploaded with the form. */
  fileId: string | null;
  now: Temporal.Instant;
}

/** What a reward of the form's kind keeps of itself; makes the project, door or badge it names anew. */
export function defineReward(trx: Transaction<Database>, defining: Defining): Promise<object> {
  return byType[defining.form.type](trx, defining);
}

type Define = (trx: Transaction<Database>, defining: Defining) => Promise<object>;

const byType: Record<RewardTypeName, Define> = {
  voucher: async (_trx, { form, currency }) => voucherOf(form, currency),
  product: async (_trx, { form }) => ({ sku: form.productSku ?? null }),
  async download(_trx, { form, stored, fileId }) {
    const kept = fileId ?? downloadDefinitionSchema.parse(stored).fileId;
    return { fileId: kept, downloads: form.downloads, days: form.validDays ?? null };
  },
  experience: async (_trx, { form }) => ({
    place: form.place,
    cancelHours: form.cancelHours ?? 0,
  }),
  async donation(trx, { form, currency, now }) {
    const projectId = form.projectId ?? (await createProject(trx, { form, currency, now }));
    return { projectId, amountMinor: minorOf(form.donation!, currency), currency };
  },
  async access(trx, { form, now }) {
    const link = form.link ?? null;
    const accessId =
      form.accessId ?? (await createAccess(trx, { names: namesOf(form), link, now }));
    return { accessId, days: form.validDays ?? null };
  },
  async recognition(trx, { form, now }) {
    const { badgeId, icon } = form;
    const descriptions = { de: form.newTextDe ?? "", en: form.newTextEn ?? "" };
    const badge = { names: namesOf(form), descriptions, icon, now };
    return { badgeId: badgeId ?? (await createBadge(trx, badge)) };
  },
};

function voucherOf(form: RewardForm, currency: string): VoucherDefinition {
  const { kind, minimumOrder } = form;
  const terms = {
    currency,
    minimumOrderMinor: minimumOrder === undefined ? null : minorOf(minimumOrder, currency),
    validDays: form.validDays ?? null,
  };
  if (kind === "percentage") return { kind, percentage: form.percentage!, ...terms };
  if (kind === "amount") return { kind, amountMinor: minorOf(form.amount!, currency), ...terms };
  if (kind === "free-product") return { kind, productSku: form.productSku!, ...terms };
  return { kind, ...terms };
}

type Naming = Pick<Defining, "form" | "now">;

async function createProject(
  trx: Transaction<Database>,
  { form, currency, now }: Naming & { currency: string },
): Promise<string> {
  const texts = {
    de: { name: form.newNameDe!, text: form.newTextDe ?? "" },
    en: { name: form.newNameEn!, text: form.newTextEn ?? "" },
  };
  const goalMinor = form.goal === undefined ? null : minorOf(form.goal, currency);
  const { id } = await trx
    .insertInto("donationProject")
    .values({ texts: json(texts) as never, goalMinor, currency, createdAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

function namesOf(form: RewardForm): { de: string; en: string } {
  return { de: form.newNameDe!, en: form.newNameEn! };
}
