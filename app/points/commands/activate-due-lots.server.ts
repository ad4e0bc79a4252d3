import { activationTransfer } from "./activate-lot.server.ts";
import { type DueLot, workThroughDueLots } from "./work-through-due-lots.server.ts";
import type { NewTransfer } from "./write-transfer.server.ts";

/** Job: makes every lot available whose delay is over. Returns the number of lots. */
export async function activateDueLots({ now }: { now: Temporal.Instant }): Promise<number> {
  return workThroughDueLots("activation", { now, transfersOf: (lots) => activate(lots, now) });
}

function activate(lots: readonly DueLot[], now: Temporal.Instant): NewTransfer[] {
  const deficits = new Map(lots.map(({ memberId, deficit }) => [memberId, deficit]));
  return lots.map((lot) => {
    const deficit = deficits.get(lot.memberId)!;
    const { toDeficit, ...transfer } = activationTransfer({ lot, deficit, now });
    deficits.set(lot.memberId, deficit - toDeficit);
    return transfer;
  });
}
