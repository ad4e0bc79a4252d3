import entry from "./entry/de-formal.ts";
import { profile, settings } from "./settings/de-formal.ts";

export default { ...entry, profile, settings } as const;
