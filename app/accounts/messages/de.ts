import { profile, settings } from "./settings/de.ts";

export default { profile, settings } as const;
