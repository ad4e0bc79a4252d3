import {
  hasSpent,
  isPending,
  lotId,
  lotsOf,
  memberId,
  orderId,
  type Phase,
  pointsOf,
  spent,
  takesPart,
  timeOf,
  transferId,
} from "./model.ts";

// The rows of each table as COPY reads them: columns parted by tabs, \N for null.

/** A table with its columns and all its rows. */
export interface TableRows {
  table: string;
  columns: string;
  rows(ground: Ground): Iterable<string>;
}

export interface Ground {
  members: number;
  phases: readonly Phase[];
  now: string;
  /** When the lots that wait now become available. */
  pendingUntil: string;
  levelIds: readonly string[];
}

export const tables: TableRows[] = [
  {
    table: "member",
    columns: "id, display_name, email, email_confirmed_at, language, joined_at",
    rows: byMember((n, { phases }) => {
      const joinedAt = phases[0]!.at;
      return `${memberId(n)}\tMember ${n}\tmember-${n}@example.org\t${joinedAt}Z\t${n % 2 ? "de" : "en"}\t${joinedAt}Z\n`;
    }),
  },
  {
    table: "points_balance",
    columns: "member_id, pending, available, held, qualifying, earned_total, updated_at",
    rows: byMember((n, { now }) => {
      const { earned, pending } = sumsOf(n);
      const activated = earned - pending;
      return `${memberId(n)}\t${pending}\t${activated - (hasSpent(n) ? spent : 0)}\t0\t${activated}\t${earned}\t${now}\n`;
    }),
  },
  {
    table: "tier_membership",
    columns: "member_id, level_id, since, programme_version",
    rows: byMember(
      (n, { levelIds, now }) => `${memberId(n)}\t${levelIds[n % levelIds.length]}\t${now}\t1\n`,
    ),
  },
  {
    table: "member_standing",
    columns: "member_id, level_id, since",
    rows: byMember(
      (n, { levelIds, now }) => `${memberId(n)}\t${levelIds[n % levelIds.length]}\t${now}\n`,
    ),
  },
  {
    table: "shop_order",
    columns:
      "id, source, external_id, member_id, currency, total_minor, points_basis_minor, tax_minor, shipping_minor, paid_with_balance_minor, placed_at, paid_at, matched_at",
    rows: byBooking((phase, n) => {
      if (phase.kind !== "earn") return "";
      const at = timeOf(phase, n);
      const total = pointsOf(n, phase.lot) * 100;
      return `${orderId(phase.lot, n)}\tapi\tA-${n}-${phase.lot}\t${memberId(n)}\tEUR\t${total}\t${total}\t0\t0\t0\t${at}\t${at}\t${at}\n`;
    }),
  },
  {
    table: "points_transfer",
    columns:
      "member_id, id, kind, natural_key, occurred_at, source_kind, source_id, facts, recorded_at",
    rows: byBooking((phase, n) => {
      const at = timeOf(phase, n);
      const { key, source, facts } = factOf(phase, n);
      return `${memberId(n)}\t${transferId(phase, n)}\t${phase.kind}\t${key}\t${at}\t${source}\t${facts}\t${at}\n`;
    }),
  },
  {
    table: "points_lot",
    columns:
      "member_id, id, transfer_id, granted, qualifying, pending, available, held, earned_at, activates_at, activated_at, expires_at",
    rows: byBooking((phase, n, { pendingUntil }) => {
      const { kind, lot, activatesAt, expiresAt } = phase;
      if (kind !== "earn") return "";
      const points = pointsOf(n, lot);
      const isWaiting = isPending(n, lot);
      const usable = lot === 0 && hasSpent(n) ? points - spent : points;
      const amounts = isWaiting ? `${points}\t0` : `0\t${usable}`;
      const activation = isWaiting ? `${pendingUntil}\t\\N` : `${activatesAt}Z\t${activatesAt}Z`;
      return `${memberId(n)}\t${lotId(lot, n)}\t${transferId(phase, n)}\t${points}\t${points}\t${amounts}\t0\t${timeOf(phase, n)}\t${activation}\t${expiresAt}Z\n`;
    }),
  },
  {
    table: "points_entry",
    columns: "member_id, transfer_id, occurred_at, account, points, lot_id",
    rows: byBooking((phase, n) => {
      const start = `${memberId(n)}\t${transferId(phase, n)}\t${timeOf(phase, n)}\t`;
      return entriesOf(phase, n)
        .map((entry) => start + entry)
        .join("");
    }),
  },
  {
    table: "domain_event",
    columns:
      "name, occurred_at, recorded_at, member_id, actor_kind, channel, direction, subject_kind, subject_id, payload",
    rows: byBooking((phase, n) => {
      const at = timeOf(phase, n);
      const { kind, lot } = phase;
      const points = kind === "earn" || kind === "activate" ? pointsOf(n, lot) : spent;
      const payload = `{"points": ${points}, "sourceKind": "order", "sourceId": "${orderId(lot, n)}"}`;
      return `${eventNames[kind]}\t${at}\t${at}\t${memberId(n)}\tsystem\tjob\tinternal\tpoints-transfer\t${transferId(phase, n)}\t${payload}\n`;
    }),
  },
];

const eventNames: Record<Phase["kind"], string> = {
  earn: "points.earned",
  activate: "points.available",
  hold: "points.held",
  capture: "points.spent",
};

function byMember(row: (member: number, ground: Ground) => string) {
  return function* (ground: Ground) {
    for (let member = 1; member <= ground.members; member++) yield row(member, ground);
  };
}

function byBooking(row: (phase: Phase, member: number, ground: Ground) => string) {
  return function* (ground: Ground) {
    for (const phase of ground.phases)
      for (let member = 1; member <= ground.members; member++)
        if (takesPart(phase, member)) yield row(phase, member, ground);
  };
}

function sumsOf(member: number): { earned: number; pending: number } {
  let earned = 0;
  let pending = 0;
  for (let lot = 0; lot < lotsOf(member); lot++) {
    const points = pointsOf(member, lot);
    earned += points;
    if (isPending(member, lot)) pending += points;
  }
  return { earned, pending };
}

function factOf({ kind, lot, at }: Phase, n: number) {
  const order = orderId(lot, n);
  if (kind === "earn") {
    const facts = `{"trigger": "order-paid", "orderPlacedAt": "${at}Z"}`;
    return { key: `earn:order:${order}`, source: `order\t${order}`, facts };
  }
  if (kind === "activate")
    return {
      key: `activate:${lotId(lot, n)}`,
      source: `points-lot\t${lotId(lot, n)}`,
      facts: "{}",
    };
  return { key: `${kind}:redemption:${order}`, source: `redemption\t${order}`, facts: "{}" };
}

function entriesOf({ kind, lot }: Phase, n: number): string[] {
  const points = pointsOf(n, lot);
  const id = lotId(lot, n);
  if (kind === "earn") return [`issued\t-${points}\t\\N\n`, `pending\t${points}\t${id}\n`];
  if (kind === "hold") return [`available\t-${spent}\t${id}\n`, `held\t${spent}\t${id}\n`];
  if (kind === "capture") return [`held\t-${spent}\t${id}\n`, `redeemed\t${spent}\t\\N\n`];
  return [
    `pending\t-${points}\t${id}\n`,
    `available\t${points}\t${id}\n`,
    `qualified\t-${points}\t\\N\n`,
    `qualifying\t${points}\t\\N\n`,
  ];
}
