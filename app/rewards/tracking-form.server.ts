import { trackingCodeSchema } from "./fulfilment.schemas.ts";
import { type Carrier, trackingOf } from "./rules/carriers.ts";
import type { DeliveryMoveName } from "./rules/fulfilment-stage.ts";

/** The tracking number beside each chosen row of the board, read only where something is sent. */
export function readTrackings(
  form: FormData,
  {
    to,
    rows,
    carrier,
  }: { to: DeliveryMoveName; rows: readonly { id: string }[]; carrier?: Carrier | undefined },
) {
  if (to !== "sent") return {};
  const trackings = new Map(
    rows.map(({ id }) => {
      const { data: trackingCode = null } = trackingCodeSchema.safeParse(
        form.get(`tracking-${id}`),
      );
      return [id, trackingOf({ carrier: carrier ?? null, trackingCode })] as const;
    }),
  );
  return { trackings };
}
