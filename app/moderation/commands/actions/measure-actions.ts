import type { ActionName } from "../../rules/actions.ts";
import { clearText, removePicture, resetName } from "./correct-profile.server.ts";
import { deleteAction } from "./delete.server.ts";
import { edit } from "./edit.server.ts";
import { hide } from "./hide.server.ts";
import { lock } from "./lock.server.ts";
import type { MeasureAction } from "./measure-action.ts";
import { move } from "./move.server.ts";
import { ban, silence, stopReports, suspend, warn } from "./restrict.server.ts";

const measureActions: { [Name in ActionName]: MeasureAction<Name> } = {
  edit,
  move,
  lock,
  hide,
  delete: deleteAction,
  "reset-name": resetName,
  "clear-text": clearText,
  "remove-picture": removePicture,
  warn,
  "stop-reports": stopReports,
  silence,
  suspend,
  ban,
};

/** What does an action; its object is of the kind that the action applies to. */
export function measureActionOf(name: ActionName): MeasureAction<ActionName> {
  return measureActions[name] as unknown as MeasureAction<ActionName>;
}
