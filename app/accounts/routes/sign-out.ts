import { type ActionFunctionArgs, redirect, redirectDocument } from "@remix-run/node";
import { paths } from "#app/paths.ts";
import { closeSession } from "../session.server.ts";

export function loader() {
  return redirect(paths.start());
}

export async function action({ context }: ActionFunctionArgs) {
  await closeSession(context);
  return redirectDocument(paths.start());
}
