import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * No violation of WCAG 2.2 AA on the page as it stands; in dark only the contrasts are looked at
 * again, because nothing else depends on the theme, and only on the desktop, because colours do not
 * depend on the width.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await hasComeToLife(page);
  const isPhone = (page.viewportSize()?.width ?? 0) < 600;
  for (const colorScheme of isPhone ? (["light"] as const) : (["light", "dark"] as const)) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // Scrolled, the sticky header lies over links above, which counts as a target too small.
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    await colorsHaveSettled(page);
    // No page of ours has frames of others, for which it would open a second page each time.
    const axe = new AxeBuilder({ page }).setLegacyMode().options({
      // What passes is only counted: describing each of its nodes took as long as finding the rest.
      resultTypes: ["violations"],
      runOnly: colorScheme === "light" ? levels : { type: "rule", values: ["color-contrast"] },
    });
    const { violations } = await axe.analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
    );
    expect(found, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
}

/** With scripts a page that was seen before scrolls back to where it was left, once they run. */
async function hasComeToLife(page: Page): Promise<void> {
  const isAlive = () => {
    const main = document.querySelector("main") ?? document.body;
    return (
      matchMedia("(scripting: none)").matches ||
      Object.keys(main).some((key) => key.startsWith("__react"))
    );
  };
  // Pages without scripts of ours, such as the wallet's copy for no network, stay as they are.
  await page.waitForFunction(isAlive, undefined, { timeout: 5_000 }).catch(() => undefined);
}

/** The other scheme reaches the page a moment later, longer on a busy machine. */
async function colorsHaveSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    await nextFrame();
    // An animation that is cancelled has ended as well; endless ones only turn or pulse.
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
}
