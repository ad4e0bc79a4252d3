import { profile, settings } from "./settings/en.ts";

export default { profile, settings } as const;
