import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { KeptReasons, TimedRules } from "../components/retention-list.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  return { title: translatorOf(await viewerOf(context)).t("retention.title") };
}

/** For everybody, with or without an account. */
export default function RetentionPage() {
  const t = useTranslations("retention");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="grid gap-9">
        <TimedRules />
        <KeptReasons />
      </div>
    </>
  );
}
