import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Plus, ScanLine, Settings2, Ticket } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { CampaignBadge } from "../components/campaign-badge.tsx";
import { useMoney } from "../components/use-benefit-text.ts";
import { useCampaignBenefit } from "../components/use-campaign-benefit.ts";
import { listCampaignsForStaff } from "../queries/list-campaigns-for-staff.server.ts";
import { campaignState } from "../rules/campaign-state.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "vouchers.manage");
  const [campaigns, { currency }] = await Promise.all([
    listCampaignsForStaff(database()),
    findBrand(),
  ]);
  return {
    title: translatorOf(viewer).t("voucherCampaigns.title"),
    currency,
    campaigns: campaigns.map((campaign) => ({
      ...campaign,
      state: campaignState({ ...campaign, ...campaign.result }, now()),
    })),
  };
}

export default function AdminVoucherCampaignsPage() {
  const t = useTranslations("voucherCampaigns");
  const { campaigns } = useLoaderData<typeof loader>();
  const create = (
    <ButtonLink to={paths.adminNewVoucherCampaign()} variant="primary">
      <Plus aria-hidden="true" />
      {t("new")}
    </ButtonLink>
  );
  const acts = (
    <>
      <ButtonLink to={paths.adminCheckoutPolicy()}>
        <Settings2 aria-hidden="true" />
        {t("toCheckout")}
      </ButtonLink>
      <ButtonLink to={paths.adminTill()}>
        <ScanLine aria-hidden="true" />
        {t("toTill")}
      </ButtonLink>
      {create}
    </>
  );
  return (
    <>
      <PageHeader dense title={t("title")} lead={t("lead")} actions={acts} />
      {campaigns.length === 0 ? (
        <EmptyState icon={<Ticket />} title={t("emptyTitle")} action={create}>
          {t("empty")}
        </EmptyState>
      ) : (
        <CampaignsTable />
      )}
    </>
  );
}

function CampaignsTable() {
  const t = useTranslations("voucherCampaigns");
  const { campaigns, currency } = useLoaderData<typeof loader>();
  const format = useFormatter();
  const money = useMoney();
  const benefit = useCampaignBenefit();
  return (
    <Table caption={t("title")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("column.campaign")}</HeaderCell>
        <HeaderCell>{t("column.state")}</HeaderCell>
        <HeaderCell>{t("column.gives")}</HeaderCell>
        <HeaderCell numeric>{t("result.codes")}</HeaderCell>
        <HeaderCell numeric>{t("result.uses")}</HeaderCell>
        <HeaderCell numeric>{t("result.spent")}</HeaderCell>
      </TableHead>
      <TableBody>
        {campaigns.map((campaign) => (
          <Row key={campaign.id}>
            <Cell head>
              <TextLink to={paths.adminVoucherCampaign(campaign)}>{campaign.name}</TextLink>
            </Cell>
            <Cell label={t("column.state")}>
              <CampaignBadge state={campaign.state} />
            </Cell>
            <Cell label={t("column.gives")}>{benefit(campaign)}</Cell>
            <Cell numeric label={t("result.codes")}>
              {format.number(campaign.codes)}
            </Cell>
            <Cell numeric label={t("result.uses")}>
              {format.number(campaign.result.uses)}
            </Cell>
            <Cell numeric label={t("result.spent")}>
              {money(campaign.result.spentMinor, campaign.currency ?? currency)}
            </Cell>
          </Row>
        ))}
      </TableBody>
    </Table>
  );
}
