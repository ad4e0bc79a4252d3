import { profile, settings } from "./settings/de-formal.ts";

export default { profile, settings } as const;
