import { type SubmissionResult, useForm } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { z } from "zod";
import { IntlProvider } from "#app/ui/intl.tsx";
import {
  CheckboxField,
  RadioGroupField,
  SelectField,
  TextareaField,
  TextField,
} from "./form-field.tsx";
import messages from "./messages/en.ts";

const schema = z.object({
  mail: z.email("no address"),
  password: z.string().min(8, "too short"),
  about: z.string().optional(),
  language: z.enum(["de", "en"]),
  address: z.enum(["du", "sie"], "choose one"),
  terms: z.literal("on", "needed"),
});

test("a refused form keeps what was typed and ties every error to its control", () => {
  const html = renderRefused({ mail: "mira", password: "x", about: "Hello", language: "en" });
  expect(html).toContain('value="mira"');
  expect(html).toContain(">Hello</textarea>");
  expect(html).toMatch(/<option value="en" selected="">/);
  for (const [name, error] of [
    ["mail", "no address"],
    ["password", "too short"],
    ["address", "choose one"],
    ["terms", "needed"],
  ]) {
    expect(html).toMatch(new RegExp(`id="form-${name}-error"[^]*?<p>${error}</p>`));
    expect(html).toMatch(new RegExp(`aria-describedby="form-${name}-error`));
  }
});

test("a control without error names only its hint, and is not marked invalid", () => {
  const html = renderRefused({ mail: "mira@example.org", password: "long enough" });
  const mail = html.match(/<input[^>]*name="mail"[^>]*>/)?.[0];
  expect(mail).toContain('aria-describedby="form-mail-description"');
  expect(mail).not.toContain("aria-invalid=");
});

test("nothing is styled by attribute", () => {
  expect(renderRefused({})).not.toContain(" style=");
});

function renderRefused(values: Record<string, string>): string {
  const typed = new FormData();
  for (const [name, value] of Object.entries(values)) typed.set(name, value);
  const lastResult = parseWithZod(typed, { schema }).reply();
  return renderToStaticMarkup(
    <IntlProvider locale="en" timeZone="UTC" messages={{ ui: messages }} now={null}>
      <SampleForm lastResult={lastResult} />
    </IntlProvider>,
  );
}

function SampleForm({ lastResult }: { lastResult: SubmissionResult }) {
  const [form, fields] = useForm<z.infer<typeof schema>>({ id: "form", lastResult });
  return (
    <form id={form.id} method="post">
      <TextField field={fields.mail} type="email" label="Mail" hint="We write rarely." />
      <TextField field={fields.password} type="password" label="Password" />
      <TextareaField field={fields.about} label="About" optional />
      <SelectField field={fields.language} label="Language">
        <option value="de">Deutsch</option>
        <option value="en">English</option>
      </SelectField>
      <RadioGroupField
        field={fields.address}
        label="Address"
        options={[
          { value: "du", label: "Du" },
          { value: "sie", label: "Sie" },
        ]}
      />
      <CheckboxField field={fields.terms} label="Terms" />
    </form>
  );
}
