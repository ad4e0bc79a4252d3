import { expectAccessible } from "#tests/support/axe.ts";
import {
  expectSoon,
  hidePost,
  join,
  makeApiKey,
  openCase,
  openMember,
  openRequest,
  shop,
} from "./acts.ts";
import { expect, test } from "./journey.ts";
import { newPage, signedInAs } from "./people.ts";
import { beginToWrite } from "./writing-acts.ts";

// The whole main job through the real pages and the real API: a customer joins on an ambassador's
// recommendation, buys, earns, claims, speaks; the brand answers, moderates, grants, sees its fans.

test("a customer joins, buys, earns, claims and speaks; the brand grants, moderates and sees its fans", async ({
  browser,
  request,
}, testInfo) => {
  test.setTimeout(360_000);
  const mark = `${testInfo.project.name}${testInfo.retry}${Date.now() % 100_000}`;
  const customer = {
    name: `Kaja ${mark}`,
    email: `kaja-${mark}@example.org`,
    password: "drei tassen am morgen",
  };
  const member = await newPage(browser);
  const call = shop(request, await makeApiKey(browser, `Webshop ${mark}`));

  await test.step("join: by an ambassador's link, confirmed from the mail", async () => {
    const ambassador = await signedInAs(browser, "ambassador");
    await ambassador.goto("/ambassador");
    await expectAccessible(ambassador);
    const [code] =
      /\/r\/[a-z0-9-]+/.exec((await ambassador.locator("main").textContent()) ?? "") ?? [];
    await member.goto(code ?? "no link shown");
    await expect(member).toHaveURL(/\/sign-up/);
    await join(member, customer);
    await expectAccessible(member);
  });

  await test.step("buy and earn: an order credits pending points, a refund takes its share back", async () => {
    const answer = await call("/api/v1/orders", `order-${mark}`, {
      externalId: `E2E-${mark}`,
      customer: { email: customer.email },
      currency: "EUR",
      totalMinor: 10_050,
      placedAt: new Date().toISOString(),
      lines: [{ sku: "AETH-250", name: "Äthiopien", quantity: 3, unitAmountMinor: 3_350 }],
    });
    expect(answer.status(), await answer.text()).toBe(201);
    const { id } = await answer.json();
    await expectSoon(member, "/points", /\+100\b/);
    await expectAccessible(member);
    const refund = { externalId: `R-${mark}`, amountMinor: 5_025 };
    expect((await call(`/api/v1/orders/${id}/refunds`, `refund-${mark}`, refund)).status()).toBe(
      201,
    );
    await expectSoon(member, "/points", /[−-]50\b/);
  });

  await test.step("grant: a manager gives points with words, the member reads them", async () => {
    const manager = await signedInAs(browser, "manager");
    const words = `Danke für deine Geduld, ${customer.name}!`;
    await openMember(manager, customer.name);
    await manager.getByRole("link", { name: "Etwas schenken" }).first().click();
    await expectAccessible(manager);
    const form = manager.locator("form", { has: manager.locator("input[name=points]") });
    await form.locator("input[name=points]").fill("2000");
    await form.locator("textarea").fill(words);
    await form.locator("button[type=submit]").last().click();
    await expect(manager).toHaveURL(/\/admin\/members\/\d+$/);
    // So many wait for a second person.
    const admin = await signedInAs(browser, "admin");
    await openRequest(admin, customer.name);
    await admin.locator("button[value=approved]").click();
    await expectSoon(member, "/home", words);
    await expectAccessible(member);
  });

  await test.step("claim: points for a voucher, which the shop uses once", async () => {
    await member.goto("/rewards");
    await expectAccessible(member);
    const offers = member.locator("main a[href^='/rewards/']");
    await offers.filter({ hasText: "10 € auf deinen nächsten Einkauf" }).first().click();
    await expect(member).toHaveURL(/\/rewards\/.+/);
    await member
      .locator("main")
      .getByRole("link", { name: /Einlösen/ })
      .first()
      .click();
    await expectAccessible(member);
    const confirmation = member.locator("form", { has: member.locator("input[name=priceSeen]") });
    await confirmation.locator("button[type=submit]").click();
    await expect(member).toHaveURL(/\/wallet\/[0-9a-f-]+/);
    await expectAccessible(member);
    const voucher = await member
      .getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
      .first()
      .textContent();
    const use = (order: string) =>
      call(`/api/v1/vouchers/${voucher?.trim()}/redemptions`, `use-${order}`, {
        orderReference: order,
        orderAmountMinor: 20_000,
        currency: "EUR",
      });
    expect((await use(`A-${mark}`)).status()).toBe(201);
    expect((await use(`B-${mark}`)).status()).toBe(409);
    await member.goto("/wallet");
    await expectAccessible(member);
  });

  const title = `Wie lange quillt ${mark}?`;
  await test.step("speak: a topic with the editor", async () => {
    await member.goto("/forum");
    await expectAccessible(member);
    await member.goto("/forum/new");
    await member.locator("select[name=categoryId]").selectOption({ index: 1 });
    await member.locator("input[name=title]").fill(title);
    await member.getByRole("textbox", { name: "Text" }).click();
    await expect(member.getByRole("toolbar")).toBeVisible();
    await member.keyboard.type("Bei mir tropft es nach ");
    await member.keyboard.press("Control+b");
    await member.keyboard.type("dreißig Sekunden");
    await member.keyboard.press("Control+b");
    // Said once only: the same words again within a week would wait for review.
    await member.keyboard.type(`. Ist das zu kurz für ${mark}?`);
    await expectAccessible(member);
    const form = member.locator("form", { has: member.locator("input[name=title]") });
    await form.locator("button[type=submit]").last().click();
    await expect(member.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(member.locator(".prose-post strong")).toHaveText("dreißig Sekunden");
    await expectAccessible(member);
  });
  const topic = new URL(member.url()).pathname;
  const mira = await signedInAs(browser, "member");

  await test.step("home: an answer and a like are there, because the member spoke", async () => {
    await mira.goto(topic);
    await beginToWrite(mira);
    // The editor is there when scripts are: sooner, the like would load the page anew while she types.
    await mira.locator("button[name=intent][value=like]").first().click();
    await mira.getByRole("textbox", { name: "Text" }).click();
    await mira.keyboard.type(`Fünfundvierzig passen besser, probier es aus, ${mark}.`);
    await mira.locator("#reply form button[type=submit]").last().click();
    await expect(
      mira.locator("article", { hasText: "Fünfundvierzig passen" }).first(),
    ).toBeVisible();
    await expectSoon(member, "/home", title);
    await member.goto("/notifications");
    await expectAccessible(member);
  });

  await test.step("be moderated: reported, hidden with a reason, told, restored", async () => {
    const reason = `Gehört in ein anderes Thema ${mark}`;
    await mira.goto(topic);
    await mira.getByRole("button", { name: "Mehr zu Beitrag 1" }).click();
    await mira.getByRole("link", { name: "Melden", exact: true }).click();
    await mira.waitForURL(/\/report$/);
    await expectAccessible(mira);
    await mira.locator("input[type=radio][value=off-topic]").check();
    await mira.getByRole("button", { name: "Meldung abschicken" }).click();
    await expect(mira.getByText("Jemand sieht sich das an").first()).toBeVisible();
    const moderator = await signedInAs(browser, "moderator");
    await hidePost(moderator, { excerpt: title, reason });
    await expectSoon(member, "/standing", reason);
    await member.locator("main a[href^='/standing/']").first().click();
    await expect(member.getByText(reason).first()).toBeVisible();
    await expectAccessible(member);
    await moderator.goto("/admin/review?list=decided");
    await openCase(moderator, title);
    await moderator.locator("a[href*='act=restore']").first().click();
    const form = moderator.locator("form", { has: moderator.locator("textarea[name=reason]") });
    await form.locator("textarea[name=reason]").fill("War doch am richtigen Ort.");
    await form.locator("button[type=submit]").first().click();
    await expect(form).toBeHidden();
    await mira.goto(topic);
    await expect(mira.getByText("Bei mir tropft es").first()).toBeVisible();
  });

  await test.step("see the fans: one timeline, fans, ambassadors, and the audit log", async () => {
    const manager = await signedInAs(browser, "manager");
    await openMember(manager, customer.name);
    await expect(manager.getByText(/geschenkt/).first()).toBeVisible();
    await expectAccessible(manager);
    await manager.goto("/admin/fans");
    await expectAccessible(manager);
    await manager.goto("/admin/ambassadors");
    await expect(manager.getByText("Levent Aksoy").first()).toBeVisible();
    await expectAccessible(manager);
    await manager.goto("/admin/audit");
    await expect(manager.getByText("War doch am richtigen Ort.").first()).toBeVisible();
    await expectAccessible(manager);
  });
});
