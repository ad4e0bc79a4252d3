import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Select } from "#app/ui/select.tsx";
import { fulfilmentStages, isDeliveryStage } from "../rules/fulfilment-stage.ts";
import { rewardTypeNames } from "../rules/reward-types.ts";
import type { BoardQuery } from "./board-tabs.tsx";

const ages = [1, 3, 7, 14, 30] as const;

/** State, kind, reward and age: a plain form that makes an address. */
export function BoardFilter({
  query,
  rewards,
}: {
  query: BoardQuery;
  rewards: readonly { id: string; name: string }[];
}) {
  const t = useTranslations("fulfilment");
  const types = useTranslations("rewardsAdmin.form.types");
  const { state, type, reward, days } = query;
  const isFiltered = Boolean(type || reward || days);
  return (
    <Form
      key={JSON.stringify(query)}
      method="get"
      className="my-5 grid grid-cols-2 items-end gap-3 lg:flex lg:flex-wrap"
    >
      <FilterSelect name="state" label={t("filter.state")} value={state} isWide>
        <option value="all">{t("all")}</option>
        {fulfilmentStages.map((stage) => (
          <option key={stage} value={stage}>
            {t(`stage.${stage}`)}
            {isDeliveryStage(stage) ? ` (${t("filter.parcel")})` : ""}
          </option>
        ))}
      </FilterSelect>
      <FilterSelect name="type" label={t("filter.type")} value={type ?? ""}>
        <option value="">{t("filter.any")}</option>
        {rewardTypeNames.map((name) => (
          <option key={name} value={name}>
            {types(`${name}.name`)}
          </option>
        ))}
      </FilterSelect>
      <FilterSelect name="reward" label={t("filter.reward")} value={reward ?? ""}>
        <option value="">{t("filter.any")}</option>
        {rewards.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </FilterSelect>
      <FilterSelect name="days" label={t("filter.age")} value={days ?? ""}>
        <option value="">{t("filter.any")}</option>
        {ages.map((age) => (
          <option key={age} value={age}>
            {t("filter.olderThan", { days: age })}
          </option>
        ))}
      </FilterSelect>
      <div className="flex gap-2">
        <Button type="submit">{t("filter.apply")}</Button>
        {isFiltered ? (
          <ButtonLink to={paths.adminFulfilment({ state })} variant="quiet">
            {t("filter.reset")}
          </ButtonLink>
        ) : null}
      </div>
    </Form>
  );
}

function FilterSelect({
  name,
  label,
  value,
  isWide = false,
  children,
}: {
  name: string;
  label: string;
  value: string;
  isWide?: boolean;
  children: React.ReactNode;
}) {
  return (
    <div className={classNames("min-w-0 lg:w-52", isWide && "max-lg:col-span-2")}>
      <Field id={`filter-${name}`} label={label}>
        {(control) => (
          <Select {...control} name={name} defaultValue={value}>
            {children}
          </Select>
        )}
      </Field>
    </div>
  );
}
