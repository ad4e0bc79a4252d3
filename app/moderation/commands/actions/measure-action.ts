import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { ActionName, actions } from "../../rules/actions.ts";
import type { ModeratedObject } from "../lock-object.server.ts";
import type { StaffMember } from "../staff-member.ts";

export type ObjectOf<Name extends ActionName> = Extract<
  ModeratedObject,
  { kind: (typeof actions)[Name]["appliesTo"] }
>;

/** What some actions ask for besides words: a category, the words to take out. */
export interface ActionInput {
  categoryId?: string | undefined;
  passage?: string | undefined;
  /** What somebody is warned for: what they write, or what they report. */
  about?: "posting" | "reports" | undefined;
}

/** What taking it back needs to know. */
export type ActionDetails = Record<string, string | number | null>;

export interface Performed<Name extends ActionName> {
  object: ObjectOf<Name>;
  input: ActionInput;
  reason: string;
  until: Temporal.Instant | null;
  by: StaffMember | "automation";
  now: Temporal.Instant;
}

export interface TakenBack<Name extends ActionName> {
  object: ObjectOf<Name>;
  details: ActionDetails;
  reason: string;
  /** Nobody where its time was over. */
  by: StaffMember | null;
  now: Temporal.Instant;
}

/** What an action of moderation does, and how all of it is taken back. */
export interface MeasureAction<Name extends ActionName> {
  /** Code of the refusal where it makes no sense on this object as it stands. */
  refusal?(object: ObjectOf<Name>, input: ActionInput): string | null;
  perform(trx: Transaction<Database>, act: Performed<Name>): Promise<ActionDetails>;
  undo(trx: Transaction<Database>, act: TakenBack<Name>): Promise<void>;
}

/** Staff as the forum's commands ask for them. */
export function asForumStaff({ id, displayName }: StaffMember) {
  return { id, name: displayName, isStaff: true };
}

/** The person behind an act that no automation does. */
export function personBehind(by: StaffMember | "automation"): StaffMember {
  if (by === "automation") throw new Error("only a person does this");
  return by;
}
