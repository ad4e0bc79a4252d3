import entry from "./entry/de.ts";
import { profile, settings } from "./settings/de.ts";

export default { ...entry, profile, settings } as const;
