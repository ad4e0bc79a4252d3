import { recordAudit } from "#app/platform/audit.server.ts";
import { csvFile } from "#app/platform/csv.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import type { Language } from "#app/platform/i18n/locales.ts";
import {
  type FulfilmentFilter,
  type FulfilmentRow,
  listFulfilment,
} from "../queries/list-fulfilment.server.ts";
import { skuOf } from "../rules/packing-list.ts";

const batchLength = 1_000;

interface Export {
  filter: FulfilmentFilter;
  language: Language;
  by: { id: string; name: string };
  now: Temporal.Instant;
}

/** The board as a CSV file with addresses. That somebody took it along is in the audit log. */
export async function exportFulfilment({ filter, language, by, now }: Export): Promise<Response> {
  await inTransaction((trx) =>
    recordAudit(trx, {
      at: now,
      actor: by,
      action: "fulfilment.exported",
      object: { kind: "fulfilment", id: filter.state },
      memberId: null,
      reason: null,
      facts: { ...filter },
    }),
  );
  const columns = columnsIn(language);
  return csvFile({
    name: `fulfilment-${filter.state}.csv`,
    head: Object.keys(columns),
    rows: listRows({ filter, columns: Object.values(columns), now }),
  });
}

type Column = (row: FulfilmentRow) => string | number | null;

async function* listRows({
  filter,
  columns,
  now,
}: Pick<Export, "filter" | "now"> & { columns: readonly Column[] }) {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listFulfilment>> = await listFulfilment(database(), {
      filter,
      after,
      limit: batchLength,
      now,
    });
    yield page.rows.map((row) => columns.map((read) => read(row)));
    after = page.cursor;
  } while (after);
}

function columnsIn(language: Language): Record<string, Column> {
  return {
    redemption: ({ id }) => id,
    claimed_at: ({ requestedAt }) => requestedAt,
    state: ({ stage }) => stage,
    reward: ({ texts }) => texts[language].title,
    type: ({ type }) => type,
    sku: ({ definition }) => skuOf(definition),
    origin: ({ origin }) => origin,
    points: ({ points }) => points,
    money_minor: ({ moneyMinor }) => moneyMinor,
    currency: ({ currency }) => currency,
    member_number: ({ number }) => number,
    member: ({ displayName }) => displayName,
    name: ({ address }) => address?.name ?? null,
    street: ({ address }) => address?.street ?? null,
    postal_code: ({ address }) => address?.postalCode ?? null,
    city: ({ address }) => address?.city ?? null,
    country: ({ address }) => address?.country ?? null,
    note: ({ address }) => address?.note ?? null,
    carrier: ({ carrier }) => carrier,
    tracking_code: ({ trackingCode }) => trackingCode,
    reason: ({ reason, cancelReason }) => cancelReason ?? reason,
  };
}
