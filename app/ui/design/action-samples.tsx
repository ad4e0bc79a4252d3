import { Ellipsis, Flag, Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { Button } from "../button.tsx";
import { ButtonLink } from "../button-link.tsx";
import { CommandPalette } from "../command-palette.tsx";
import { CopyButton } from "../copy-button.tsx";
import { Dialog } from "../dialog.tsx";
import { Field } from "../field.tsx";
import { IconButton } from "../icon-button.tsx";
import { KeyHint } from "../key-hint.tsx";
import { Menu, MenuItem, MenuLink, MenuSeparator } from "../menu.tsx";
import { ShortcutHint } from "../shortcut-hint.tsx";
import { Textarea } from "../textarea.tsx";
import { useToast } from "../toast.tsx";
import { Line } from "./section.tsx";

export function ActionSamples() {
  const t = useTranslations("design");
  return (
    <>
      <Line>
        <Button variant="primary">{t("primary")}</Button>
        <Button>{t("secondary")}</Button>
        <Button variant="quiet">{t("quiet")}</Button>
        <Button variant="danger">{t("danger")}</Button>
        <Button variant="danger-solid">{t("dangerSolid")}</Button>
      </Line>
      <Line>
        <Button variant="primary" pending>
          {t("pending")}
        </Button>
        <Button disabled>{t("disabled")}</Button>
        <ButtonLink to="#actions" variant="secondary">
          <Plus aria-hidden="true" />
          {t("write")}
        </ButtonLink>
        <Button variant="primary" aria-keyshortcuts="h">
          {t("danger")} <KeyHint>H</KeyHint>
        </Button>
        <IconButton label={t("edit")}>
          <Pencil aria-hidden="true" />
        </IconButton>
        <IconButton label={t("report")} variant="secondary">
          <Flag aria-hidden="true" />
        </IconButton>
      </Line>
      <Line>
        <Button size="small">{t("small")}</Button>
        <Button size="large" variant="primary">
          {t("large")}
        </Button>
        <CopyButton text="https://example.org" label={t("copyLink")} />
      </Line>
    </>
  );
}

export function OverlaySamples() {
  const t = useTranslations("design");
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [searching, setSearching] = useState(false);
  return (
    <Line>
      <Button onClick={() => setAsking(true)}>{t("openDialog")}</Button>
      <Button onClick={() => setSearching(true)}>
        {t("openPalette")} <ShortcutHint letter="K" />
      </Button>
      <Button onClick={() => toast({ text: t("saved") })}>{t("showToast")}</Button>
      <Menu
        align="start"
        trigger={
          <IconButton label={t("more")} variant="secondary">
            <Ellipsis aria-hidden="true" />
          </IconButton>
        }
      >
        <MenuItem icon={<Pencil aria-hidden="true" />} onSelect={() => setAsking(true)}>
          {t("edit")}
        </MenuItem>
        <MenuLink to="#overlays">{t("copyLink")}</MenuLink>
        <MenuSeparator />
        <MenuItem danger onSelect={() => toast({ text: t("failed"), tone: "failed" })}>
          {t("danger")}
        </MenuItem>
      </Menu>
      <AskDialog open={asking} onClose={() => setAsking(false)} />
      <CommandPalette
        open={searching}
        onOpenChange={setSearching}
        commands={[
          { id: "review", label: t("review"), group: t("overview"), to: "#data", keys: "G R" },
          { id: "members", label: t("members"), group: t("people"), to: "#people" },
          { id: "write", label: t("write"), run: () => setAsking(true), keys: "C" },
        ]}
      />
    </Line>
  );
}

function AskDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations("design");
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t("dialogTitle")}
      description={t("dialogText")}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t("quiet")}
          </Button>
          <Button variant="danger-solid" onClick={onClose}>
            {t("danger")}
          </Button>
        </>
      }
    >
      <Field id="design-reason" label={t("reason")}>
        {(control) => <Textarea {...control} rows={3} />}
      </Field>
    </Dialog>
  );
}
