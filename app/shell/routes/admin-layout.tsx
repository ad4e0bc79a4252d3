import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { requireCapability } from "#app/accounts/viewer.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  await requireCapability(context, "admin.enter");
  return null;
}

export default function AdminLayout() {
  return <Outlet />;
}
