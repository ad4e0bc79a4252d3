import type { ConditionName } from "../conditions.ts";
import type { EarningFact } from "../fact.ts";
import type { TriggerName } from "../names.ts";

/** An event as triggers read it; its payload is what the event's slice promised. */
export interface ToldEvent {
  name: string;
  occurredAt: string;
  memberId: string | null;
  channel: string;
  payload: unknown;
}

export interface EarningTrigger {
  name: TriggerName;
  /** Where its facts come from: the shop's orders, the members' birthdays, or events. */
  toldBy: "orders" | "calendar" | readonly (keyof DomainEvents)[];
  /** Whether there is an amount that points can be counted from. */
  hasAmount: boolean;
  /** Conditions that make no sense for other triggers. */
  offers: readonly ConditionName[];
  /** Those of them that a rule has to have. */
  needs: readonly ConditionName[];
  /** Whether the points are taken back when a post is removed. */
  isSpoken: boolean;
  /** The fact an event tells of; null where it earns nothing. */
  factOf(event: ToldEvent): EarningFact | null;
}

/** A trigger fed by one event. `read` says what its fact is; the rest is the same for all. */
export function eventTrigger<Name extends keyof DomainEvents>(
  events: Name | readonly Name[],
  trigger: {
    name: TriggerName;
    hasAmount?: boolean;
    offers?: readonly ConditionName[];
    needs?: readonly ConditionName[];
    isSpoken?: boolean;
    read: (
      payload: DomainEvents[Name],
      event: ToldEvent & { memberId: string },
    ) => (Pick<EarningFact, "key" | "source"> & Partial<EarningFact>) | null;
  },
): EarningTrigger {
  const { name, read, hasAmount = false, offers = [], needs = [], isSpoken = false } = trigger;
  return {
    name,
    toldBy: [events].flat() as (keyof DomainEvents)[],
    hasAmount,
    offers,
    needs,
    isSpoken,
    factOf(event) {
      const { memberId } = event;
      const read_ = memberId && read(event.payload as DomainEvents[Name], { ...event, memberId });
      if (!memberId || !read_) return null;
      const at = Temporal.Instant.from(event.occurredAt);
      const { channel } = event;
      return { trigger: name, memberId, at, earnedAt: at, channel, story: {}, ...read_ };
    },
  };
}
