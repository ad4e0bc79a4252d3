import { index, type RouteConfig } from "@remix-run/route-config";

// Every address of the product and the file that answers it.
export default [index("shell/routes/start.tsx")] satisfies RouteConfig;
