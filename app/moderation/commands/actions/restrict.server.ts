import { revokeOtherSessions } from "#app/accounts/commands/revoke-other-sessions.server.ts";
import type { ModeratedObject } from "../lock-object.server.ts";
import type { MeasureAction } from "./measure-action.ts";

// The measure itself is the restriction: accounts and forum ask for it, so nothing is to be undone.

export const warn: MeasureAction<"warn"> = {
  refusal: refusalOfClosed,
  perform: async (_, { input }) => ({ about: input.about ?? "posting" }),
  undo: async () => {},
};

/** May neither report nor give notice as a member; without an account everybody may. */
export const stopReports: MeasureAction<"stop-reports"> = {
  refusal: refusalOfClosed,
  perform: async () => ({}),
  undo: async () => {},
};

/** May read, but not speak in public. */
export const silence: MeasureAction<"silence"> = {
  refusal: refusalOfClosed,
  perform: async () => ({}),
  undo: async () => {},
};

/** May not come in; whoever is in has to go at once. */
export const suspend: MeasureAction<"suspend"> = {
  refusal: refusalOfClosed,
  async perform(trx, { object }) {
    await revokeOtherSessions(trx, { memberId: object.id, keptSessionId: null });
    return {};
  },
  undo: async () => {},
};

export const ban: MeasureAction<"ban"> = suspend as unknown as MeasureAction<"ban">;

/** Of a closed account nothing is left to restrict. */
export function refusalOfClosed({ member }: Pick<ModeratedObject, "member">): string | null {
  return member.closedAt ? "nobody-to-restrict" : null;
}
