import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { findCommunityRule } from "../queries/find-community-rules.server.ts";
import {
  type ActionName,
  actions,
  endOfMeasure,
  type memberActions,
  type ProfileAction,
} from "../rules/actions.ts";
import { isFoundByRule } from "../rules/decisions.ts";
import type { ActionInput } from "./actions/measure-action.ts";
import { assertMayAct } from "./assert-may-act.server.ts";
import type { LockedItem } from "./lock-item.server.ts";
import { lockObject, type ModeratedObject } from "./lock-object.server.ts";
import type { StaffMember } from "./staff-member.ts";
import { takeMeasure } from "./take-measure.server.ts";

/** What goes along with a decision that is an action. */
export interface ActOnItem {
  /** Number of the community rule. */
  clause?: number | undefined;
  /** The law, where what it is about is held to be illegal. */
  legalGround?: string | undefined;
  /** How long the measure lasts. */
  days?: number | undefined;
  input?: ActionInput | undefined;
  /** Of a profile: what is done where the objection to a refused notice was right. */
  profileAction?: ProfileAction | undefined;
  /** What is done about the member besides. */
  penalty?:
    | {
        action: (typeof memberActions)[number];
        days?: number | undefined;
      }
    | undefined;
}

/** Takes a measure because of a review item: against its post, the post's topic, or its author. */
export async function actOnItem(
  trx: Transaction<Database>,
  item: LockedItem,
  act: Omit<ActOnItem, "penalty" | "profileAction"> & {
    action: ActionName;
    reason: string;
    staff: StaffMember;
    now: Temporal.Instant;
  },
): Promise<void> {
  const { action, reason, staff, days, now } = act;
  if (actions[action].duration === "required" && days === undefined)
    throw new DomainError("duration-missing", {}, 422);
  const object = await targetOf(trx, item, action);
  await assertMayAct(trx, { action, object, staff });
  await takeMeasure(trx, {
    action,
    object,
    itemId: item.id,
    clause: await findCommunityRule(trx, act.clause),
    reason,
    legalGround: act.legalGround,
    until: endOfMeasure(action, { days, now }),
    input: act.input ?? {},
    by: staff,
    // What a rule found was reported by nobody.
    fromNotice: !isFoundByRule(item.kind),
    now,
  });
}

/** Of a post also its topic and its author can be met. */
async function targetOf(
  trx: Transaction<Database>,
  { kind: itemKind, object, memberId }: LockedItem,
  action: ActionName,
): Promise<ModeratedObject> {
  const kind = actions[action].appliesTo;
  // Of a recommendation the object is who was recommended, and it concerns who recommended.
  if (itemKind === "referral" && kind === "member" && memberId)
    return lockObject(trx, { kind, id: memberId });
  if (object.kind === kind) return object;
  if (kind === "member") return lockObject(trx, { kind, id: object.member.id });
  if (kind === "topic" && object.kind === "post")
    return lockObject(trx, { kind, id: object.post.topicId });
  throw new DomainError("decision-not-offered", {}, 422);
}
