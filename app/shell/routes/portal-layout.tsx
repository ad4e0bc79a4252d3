import { Outlet } from "@remix-run/react";

export default function PortalLayout() {
  return <Outlet />;
}
