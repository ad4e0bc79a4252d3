import type { SubmissionResult } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useRef, useState } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { isDeliveryStage, nextMovesOf, staffMayCancel } from "../rules/fulfilment-stage.ts";
import type { ShownParcel } from "../rules/shown-parcel.ts";
import { BoardActs } from "./board-acts.tsx";
import { BoardTable } from "./board-table.tsx";
import type { BoardQuery } from "./board-tabs.tsx";
import { useBoardKeys } from "./use-board-keys.ts";

/** The rows of one list, and what can be done with those that are ticked. */
export function BoardForm({
  rows,
  list,
  refusal,
}: {
  rows: readonly ShownParcel[];
  list: BoardQuery["state"];
  refusal: SubmissionResult<string[]> | null;
}) {
  const t = useTranslations("fulfilment");
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState(0);
  const { formData, state } = useNavigation();
  const moves = list !== "all" && isDeliveryStage(list) ? nextMovesOf(list) : [];
  const mayCancel = list !== "all" && staffMayCancel(list);
  const count = () =>
    setChosen(form.current?.querySelectorAll("input[name=rows]:checked").length ?? 0);
  useBoardKeys(form, count);
  return (
    <Form ref={form} method="post" aria-label={t("rows")} onChange={count} preventScrollReset>
      {/* Enter in a field must not do the first thing that can be done. */}
      <button type="submit" disabled hidden />
      <BoardTable
        rows={rows}
        isChoosable={moves.length > 0 || mayCancel}
        withTracking={moves.includes("sent")}
        onChooseAll={(isChosen) => {
          for (const box of form.current?.querySelectorAll<HTMLInputElement>("input[name=rows]") ??
            [])
            box.checked = isChosen;
          count();
        }}
      />
      <BoardActs
        moves={moves}
        mayCancel={mayCancel}
        chosen={chosen}
        pending={state === "submitting" ? String(formData?.get("to") ?? "") : ""}
        refusal={refusal}
      />
    </Form>
  );
}
