import "../forms/zod.ts";

// The same Zod with the same complaints as forms, plus `.openapi()` for the API's description.
export { z } from "@hono/zod-openapi";
