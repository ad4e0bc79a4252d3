import { paths } from "#app/paths.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import type { fulfilmentQueryOf } from "../fulfilment-filter.server.ts";
import { countedStages, type FulfilmentCounts } from "../rules/fulfilment-stage.ts";

export type BoardQuery = ReturnType<typeof fulfilmentQueryOf>;

/** The lists staff work through, and everything else. */
export function BoardTabs({ query, counts }: { query: BoardQuery; counts: FulfilmentCounts }) {
  const t = useTranslations("fulfilment");
  const tabOf = (state: keyof FulfilmentCounts | "sent") => ({
    to: paths.adminFulfilment({ ...query, state }),
    label: t(`stage.${state}`),
    current: query.state === state,
    ...(state === "sent" ? {} : { count: counts[state] }),
  });
  const isElsewhere =
    query.state !== "sent" && !(countedStages as readonly string[]).includes(query.state);
  return (
    <Tabs
      label={t("lists")}
      items={[
        tabOf("ordered"),
        tabOf("awaiting-address"),
        tabOf("packed"),
        tabOf("sent"),
        tabOf("returned"),
        {
          to: paths.adminFulfilment({ ...query, state: "all" }),
          label: t("all"),
          current: isElsewhere,
        },
      ]}
    />
  );
}
