import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import {
  changedSettings,
  type ProgrammeSettings,
  type SettingName,
} from "../rules/programme-form.ts";
import { comparedDays, compareOrderPoints } from "./compare-order-points.server.ts";

/** What a change does, as the text `programme.consequences.<key>` with its numbers. */
export interface Consequence {
  setting: SettingName;
  key: string;
  values: Record<string, string | number>;
}

interface Change {
  before: ProgrammeSettings;
  after: ProgrammeSettings;
  now: Temporal.Instant;
}

type Told = Omit<Consequence, "setting">;

/** What each change affects, counted on the programme's own data, before anything is saved. */
export async function listProgrammeConsequences(
  db: Reader,
  change: Change,
): Promise<Consequence[]> {
  const told: Consequence[] = [];
  for (const { name } of changedSettings(change.before, change.after)) {
    const consequence = await consequences[name](db, change);
    told.push({ setting: name, ...consequence });
  }
  return told;
}

/** One entry for every setting: the compiler asks for it. */
const consequences: Record<SettingName, (db: Reader, change: Change) => Promise<Told>> = {
  timeZone: countDaysMoved,
  currency: countOrdersByCurrency,
  pendingDays: async (db) => ({ key: "pendingDays", values: await countLots(db, "pending") }),
  expiryMonths: async (db) => ({ key: "expiryMonths", values: await countLots(db, "open") }),
  graceDays: async () => ({ key: "graceDays", values: {} }),
  refundPolicy: countSpentOfRefundable,
  rounding: ordersWould("rounding"),
  includesTax: ordersWould("includesTax"),
  includesShipping: ordersWould("includesShipping"),
  maxGrantPoints: async (db, { after }) => ({
    key: "maxGrantPoints",
    values: { waiting: await countWaitingAbove(db, after.programme.maxGrantPoints) },
  }),
  approvalAbovePoints: countMovementsAbove,
  maxBalancePoints: countBalancesAbove,
  pointPrice: comparePrice,
};

async function countDaysMoved(db: Reader, { before, after }: Change): Promise<Told> {
  const lastDay = (zone: string) =>
    sql`((expires_at - interval '1 second') at time zone ${zone}::text)::date`;
  const { rows } = await sql<{ lots: number; members: number }>`
    select count(*) as lots, count(distinct member_id) as members from points_lot
     where expires_at is not null and pending + available + held > 0
       and ${lastDay(before.programme.timeZone)} <> ${lastDay(after.programme.timeZone)}`.execute(
    db,
  );
  return { key: "timeZone", values: rows[0]! };
}

async function countOrdersByCurrency(db: Reader, { before, after, now }: Change): Promise<Told> {
  const since = now.subtract({ hours: 24 * comparedDays });
  const { rows } = await sql<{ leaving: number; joining: number }>`
    select count(*) filter (where currency = ${before.programme.currency}) as leaving,
           count(*) filter (where currency = ${after.programme.currency}) as joining
      from shop_order where member_id is not null and paid_at > ${since}`.execute(db);
  const { currency: from } = before.programme;
  const { currency: to } = after.programme;
  return { key: "currency", values: { ...rows[0]!, from, to, days: comparedDays } };
}

async function countLots(db: Reader, which: "pending" | "open") {
  const what = which === "pending" ? sql`pending` : sql`(pending + available + held)`;
  const { rows } = await sql<{ lots: number; members: number; points: number }>`
    select count(*) as lots, count(distinct member_id) as members,
           coalesce(sum(${what}), 0)::bigint as points
      from points_lot where ${what} > 0`.execute(db);
  return rows[0]!;
}

async function countSpentOfRefundable(db: Reader, { after, now }: Change): Promise<Told> {
  const since = now.subtract({ hours: 24 * comparedDays });
  const { rows } = await sql<{ members: number; below: number }>`
    select (select count(distinct lot.member_id) from points_lot lot
              join points_transfer earned on earned.member_id = lot.member_id and earned.id = lot.transfer_id
              join shop_order on shop_order.id::text = earned.source_id
             where earned.kind = 'earn' and earned.source_kind = 'order'
               and shop_order.paid_at > ${since} and shop_order.refunded_minor < shop_order.total_minor
               and lot.pending + lot.available + lot.held < lot.granted - lot.taken_back) as members,
           (select count(*) from points_balance where available < 0) as below`.execute(db);
  return {
    key: `refundPolicy.${after.programme.refundPolicy}`,
    values: { ...rows[0]!, days: comparedDays },
  };
}

function ordersWould(setting: "rounding" | "includesTax" | "includesShipping") {
  return async (db: Reader, { before, after, now }: Change): Promise<Told> => {
    // Each setting is told by itself: the others stay as they are.
    const only: ProgrammeSettings =
      setting === "rounding"
        ? { ...before, programme: { ...before.programme, rounding: after.programme.rounding } }
        : { ...before, basis: { ...before.basis, [setting]: after.basis[setting] } };
    const compared = await compareOrderPoints(db, { before, after: only, now });
    const difference = compared.after - compared.before;
    return {
      key: "orders",
      values: {
        orders: compared.orders,
        points: Math.abs(difference),
        direction: difference > 0 ? "more" : difference < 0 ? "fewer" : "same",
        days: comparedDays,
      },
    };
  };
}

async function countWaitingAbove(db: Reader, points: number): Promise<number> {
  const { count } = await db
    .selectFrom("approvalRequest")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("decidedAt", "is", null)
    .where("memberId", "is not", null)
    .where("kind", "in", ["points.grant", "points.adjust"])
    .where(sql<boolean>`abs(points) > ${points}`)
    .executeTakeFirstOrThrow();
  return count;
}

async function countMovementsAbove(db: Reader, { after, now }: Change): Promise<Told> {
  const { approvalAbovePoints: above } = after.programme;
  const { rows } = await sql<{ movements: number }>`
    select count(*) as movements from points_transfer
     where kind in ('grant', 'adjust') and occurred_at > ${now.subtract({ hours: 24 * 90 })}
       and abs((facts ->> 'points')::bigint) > ${above}`.execute(db);
  return { key: "approvalAbovePoints", values: { ...rows[0]!, above } };
}

async function countBalancesAbove(db: Reader, { after }: Change): Promise<Told> {
  const limit = after.programme.maxBalancePoints;
  if (limit === null) return { key: "noMaxBalance", values: {} };
  const { count } = await db
    .selectFrom("pointsBalance")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where(sql<boolean>`pending + available + held >= ${limit}`)
    .executeTakeFirstOrThrow();
  return { key: "maxBalancePoints", values: { members: count, limit } };
}

async function comparePrice(db: Reader, { before, after }: Change): Promise<Told> {
  const { rows } = await sql<{ points: number }>`
    select coalesce(sum(pending + available + held), 0)::bigint as points from points_balance`.execute(
    db,
  );
  const points = rows[0]!.points;
  const worth = ({ programme }: ProgrammeSettings) =>
    Math.round((points * programme.pointPrice.minor) / programme.pointPrice.points);
  return {
    key: "pointPrice",
    values: {
      points,
      fromMinor: worth(before),
      toMinor: worth(after),
      fromCurrency: before.programme.currency,
      toCurrency: after.programme.currency,
    },
  };
}
