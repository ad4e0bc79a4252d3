import type { RefundPolicy } from "#app/points/rules/programme.ts";

// A ledger as simple as one can be told: lots in a list, times as seconds, nothing shared with the
// rules under test but their words. What it says must be what the database holds.

export const day = 86_400;
export const graceDays = 14;

export interface ModelLot {
  granted: number;
  qualifying: number;
  pending: number;
  available: number;
  held: number;
  earnedAt: number;
  activatesAt: number;
  activatedAt: number | null;
  expiresAt: number | null;
  takenBack: number;
}

interface Taking {
  from: ModelLot | null;
  wasPending: boolean;
  points: number;
}

export interface ModelOrder {
  lot: ModelLot;
  paid: number;
  refunded: number;
  disputed: number;
  taken: Taking[];
  notRecovered: number;
}

export interface ModelClaim {
  id: string;
  state: "held" | "captured" | "over";
  shares: { lot: ModelLot; points: number }[];
}

export class LedgerModel {
  lots: ModelLot[] = [];
  orders: ModelOrder[] = [];
  claims: ModelClaim[] = [];
  owed = 0;
  status = 0;
  readonly policy: RefundPolicy;

  constructor(policy: RefundPolicy) {
    this.policy = policy;
  }

  earn(given: Pick<ModelLot, "granted" | "qualifying" | "activatesAt" | "expiresAt">, now: number) {
    const lot: ModelLot = {
      ...given,
      pending: given.granted,
      available: 0,
      held: 0,
      earnedAt: now,
      activatedAt: null,
      takenBack: 0,
    };
    this.lots.push(lot);
    const paid = given.granted * 100;
    this.orders.push({ lot, paid, refunded: 0, disputed: 0, taken: [], notRecovered: 0 });
    if (lot.activatesAt <= now) this.activate(lot, now);
  }

  /** Returns whether there were enough points. */
  hold(id: string, points: number, now: number): boolean {
    const shares = this.take(this.spendable(now), points);
    if (!shares) return false;
    for (const { lot, points: taken } of shares) lot.held += taken;
    this.claims.push({ id, state: "held", shares });
    return true;
  }

  capture(claim: ModelClaim): void {
    for (const { lot, points } of claim.shares) lot.held -= points;
    claim.state = "captured";
  }

  release(claim: ModelClaim, now: number): void {
    for (const { lot, points } of claim.shares) lot.held -= points;
    this.giveBack(claim, now);
  }

  giveBack(claim: ModelClaim, now: number): void {
    for (const { lot, points } of claim.shares) this.putBack({ lot, points, isOwed: false }, now);
    claim.state = "over";
  }

  /** Brings what is taken back of an order to what its refunds and disputes say together. */
  correct(order: ModelOrder, now: number): void {
    const { lot } = order;
    const reversed = Math.min(order.paid, order.refunded + order.disputed);
    const target = Math.floor((2 * lot.granted * reversed + order.paid) / (2 * order.paid));
    const before = counted(lot);
    const change = target - lot.takenBack;
    if (change > 0) this.clawBack(order, change, now);
    if (change < 0) this.restore(order, -change, now);
    lot.takenBack = target;
    if (lot.activatedAt !== null) this.status += counted(lot) - before;
  }

  /** Returns whether there were enough points to take. */
  adjust(points: number, expiresAt: number | null, now: number): boolean {
    if (points < 0) return this.take(this.spendable(now), -points) !== null;
    const toLot = this.fill(points);
    this.lots.push(lotOf({ granted: points, available: toLot, earnedAt: now, expiresAt }));
    return true;
  }

  forfeit(): void {
    for (const lot of this.lots) {
      lot.pending = 0;
      lot.available = 0;
    }
  }

  pass(now: number): void {
    const due = this.lots.filter((lot) => lot.pending > 0 && lot.activatesAt <= now);
    for (const lot of due.sort((a, b) => a.activatesAt - b.activatesAt)) this.activate(lot, now);
    for (const lot of this.lots) if (isPast(lot, now)) lot.available = 0;
  }

  private activate(lot: ModelLot, now: number): void {
    lot.available += this.fill(lot.pending);
    lot.pending = 0;
    lot.activatedAt = now;
    this.status += counted(lot);
  }

  private clawBack(order: ModelOrder, due: number, now: number): void {
    const { lot: own } = order;
    let open = due;
    const takeFrom = (from: ModelLot | null, wasPending: boolean, most: number) => {
      const points = Math.min(most, open);
      open -= points;
      if (points > 0) order.taken.push({ from, wasPending, points });
      return points;
    };
    own.pending -= takeFrom(own, true, own.pending);
    if (this.policy !== "only-pending") {
      const others = this.spendable(now).filter((lot) => lot !== own);
      for (const lot of isPast(own, now) ? others : [own, ...others])
        lot.available -= takeFrom(lot, false, lot.available);
    }
    if (this.policy === "into-negative") this.owed += takeFrom(null, false, open);
    order.notRecovered += open;
  }

  private restore(order: ModelOrder, due: number, now: number): void {
    const cancelled = Math.min(due, order.notRecovered);
    order.notRecovered -= cancelled;
    const back: Taking[] = [];
    for (let open = due - cancelled; open > 0; ) {
      const last = order.taken.at(-1)!;
      const points = Math.min(last.points, open);
      back.push({ ...last, points });
      open -= points;
      last.points -= points;
      if (last.points === 0) order.taken.pop();
    }
    const { lot: own } = order;
    const staysPending = ({ wasPending }: Taking) =>
      wasPending && own.activatedAt === null && !isPast(own, now);
    for (const one of back.filter(staysPending)) own.pending += one.points;
    for (const one of back.filter((each) => !staysPending(each)))
      this.putBack({ lot: one.from ?? own, points: one.points, isOwed: one.from === null }, now);
  }

  private putBack(
    { lot, points, isOwed }: { lot: ModelLot; points: number; isOwed: boolean },
    now: number,
  ): void {
    const toLot = this.fill(points);
    if (toLot === 0) return;
    if (!isOwed && !isPast(lot, now)) {
      lot.available += toLot;
      return;
    }
    const grace = (Math.floor(now / day) + graceDays + 1) * day;
    const expiresAt = isPast(lot, now) ? grace : lot.expiresAt;
    const { earnedAt } = lot;
    this.lots.push(lotOf({ granted: toLot, available: toLot, earnedAt, expiresAt }));
  }

  /** What is owed is paid first; returns what is left. */
  private fill(points: number): number {
    const paid = Math.min(this.owed, points);
    this.owed -= paid;
    return points - paid;
  }

  private spendable(now: number): ModelLot[] {
    const end = ({ expiresAt }: ModelLot) => expiresAt ?? Number.POSITIVE_INFINITY;
    return this.lots
      .filter((lot) => lot.available > 0 && !isPast(lot, now))
      .sort((a, b) => (end(a) === end(b) ? a.earnedAt - b.earnedAt : end(a) < end(b) ? -1 : 1));
  }

  private take(lots: ModelLot[], points: number) {
    if (lots.reduce((sum, lot) => sum + lot.available, 0) < points) return null;
    const shares: ModelClaim["shares"] = [];
    let open = points;
    for (const lot of lots) {
      const taken = Math.min(lot.available, open);
      lot.available -= taken;
      open -= taken;
      if (taken > 0) shares.push({ lot, points: taken });
    }
    return shares;
  }
}

function isPast({ expiresAt }: ModelLot, now: number): boolean {
  return expiresAt !== null && expiresAt <= now;
}

function counted({ qualifying, granted, takenBack }: ModelLot): number {
  return qualifying - Math.floor((2 * qualifying * takenBack + granted) / (2 * granted));
}

function lotOf(
  given: Pick<ModelLot, "granted" | "available" | "earnedAt" | "expiresAt">,
): ModelLot {
  const { earnedAt } = given;
  const rest = { qualifying: 0, pending: 0, held: 0, takenBack: 0 };
  return { ...given, ...rest, activatesAt: earnedAt, activatedAt: earnedAt };
}

export function instant(seconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
}
