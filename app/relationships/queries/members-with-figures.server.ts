import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import type { FanPart, FanStanding } from "../rules/fan-score.ts";

/** Open accounts with what lists of the admin area say of each: points, orders, fan score. */
export function membersWithFigures(db: Reader) {
  return db
    .selectFrom("member")
    .leftJoin("pointsBalance", "pointsBalance.memberId", "member.id")
    .leftJoin("fanScore", "fanScore.memberId", "member.id")
    .leftJoin("ambassador", (join) =>
      join.onRef("ambassador.memberId", "=", "member.id").on("ambassador.endedAt", "is", null),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom("shopOrder")
          .select((count) => count.fn.countAll<number>().as("count"))
          .whereRef("shopOrder.memberId", "=", "member.id")
          .where("shopOrder.paidAt", "is not", null)
          .as("orders"),
      (join) => join.onTrue(),
    )
    .where("member.closedAt", "is", null)
    .select([
      "member.id",
      "member.number",
      "member.displayName",
      "member.email",
      "member.emailConfirmedAt",
      "member.role",
      "member.language",
      "member.avatarFileId",
      "member.joinedAt",
      "member.lastSeenAt",
      "orders.count as orders",
      sql<number>`coalesce(points_balance.available, 0)`.as("points"),
      sql<number>`coalesce(fan_score.score, 0)::float8`.as("fanScore"),
      sql<FanStanding>`coalesce(fan_score.standing, 'none')`.as("standing"),
      sql<FanPart[]>`coalesce(fan_score.parts, '[]')`.as("fanParts"),
      sql<boolean>`ambassador.id is not null`.as("isAmbassador"),
    ]);
}

export interface MemberRow {
  id: string;
  number: number;
  displayName: string;
  email: string | null;
  emailConfirmedAt: string | null;
  role: string;
  language: string;
  avatarFileId: string | null;
  joinedAt: string;
  lastSeenAt: string | null;
  orders: number;
  points: number;
  fanScore: number;
  standing: FanStanding;
  fanParts: FanPart[];
  isAmbassador: boolean;
}
