import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { DesignPage } from "#app/ui/design-page.tsx";
import { usePageContext } from "../page-context.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "design.read");
  return { title: translatorOf(viewer).t("design.title") };
}

/** The whole set of parts, for everybody who builds or judges pages. */
export default function AdminDesignPage() {
  return <DesignPage nonce={usePageContext().nonce} />;
}
