import entry from "./entry/en.ts";
import { profile, settings } from "./settings/en.ts";

export default { ...entry, profile, settings } as const;
