import { Form, useNavigation } from "@remix-run/react";
import { useRef, useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { CodeHelp } from "./code-help.tsx";
import { CodeScanner } from "./code-scanner.tsx";
import type { ActAnswer } from "./new-batch-forms.tsx";

/** The sale and its code: scanned, or typed. */
export function TillForm({
  currency,
  answer,
}: {
  currency: string;
  answer: ActAnswer | undefined;
}) {
  const t = useTranslations("till");
  const form = useRef<HTMLFormElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(answer?.sent.code ?? "");
  const isLooking = useNavigation().formData?.get("intent") === "look";
  const errors = answer?.errors ?? {};
  const sent = answer?.sent ?? {};
  const take = (code: string) => {
    setTyped(code);
    if (input.current) input.current.value = code;
    // With the amount there already, one scan is enough.
    if (form.current?.checkValidity()) form.current.requestSubmit();
  };
  return (
    <Card as="section" aria-label={t("sale")}>
      <Form method="post" ref={form} className="grid gap-5">
        <input type="hidden" name="intent" value="look" />
        <Field id="till-amount" label={t("amount", { currency })} errors={errors.amount}>
          {(control) => (
            <TextInput
              {...control}
              name="amount"
              inputMode="decimal"
              autoComplete="off"
              defaultValue={sent.amount}
              className="text-xl tabular-nums"
              required
            />
          )}
        </Field>
        <div className="grid gap-3">
          <Field id="till-code" label={t("code")} errors={errors.code}>
            {(control) => (
              <TextInput
                {...control}
                ref={input}
                name="code"
                autoCapitalize="characters"
                autoComplete="off"
                autoCorrect="off"
                spellCheck={false}
                enterKeyHint="go"
                maxLength={100}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                className="font-mono text-lg tracking-wide uppercase"
                required
              />
            )}
          </Field>
          <CodeHelp typed={typed} />
          <CodeScanner onCode={take} />
        </div>
        <Disclosure
          summary={t("more")}
          open={Boolean(errors.memberNumber ?? errors.sku ?? sent.memberNumber ?? sent.sku)}
        >
          <div className="grid gap-4 pt-1 sm:grid-cols-2">
            <Field
              id="till-member"
              label={t("memberNumber")}
              hint={t("memberHint")}
              errors={errors.memberNumber}
              optional
            >
              {(control) => (
                <TextInput
                  {...control}
                  name="memberNumber"
                  inputMode="numeric"
                  autoComplete="off"
                  defaultValue={sent.memberNumber}
                />
              )}
            </Field>
            <Field id="till-sku" label={t("sku")} hint={t("skuHint")} errors={errors.sku} optional>
              {(control) => (
                <TextInput {...control} name="sku" autoComplete="off" defaultValue={sent.sku} />
              )}
            </Field>
          </div>
        </Disclosure>
        <Button type="submit" variant="primary" size="large" pending={isLooking}>
          {t("look")}
        </Button>
      </Form>
    </Card>
  );
}
