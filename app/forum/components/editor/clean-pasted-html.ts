/**
 * Pasted HTML with the ways of Word and Google Docs turned into plain elements; the editor's schema
 * then drops everything else. Word writes lists as paragraphs with signs in front, Google Docs wraps
 * everything in a `<b>` that is not bold.
 */
export function cleanPastedHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(withoutLiveStyles(html), "text/html");
  for (const element of body.querySelectorAll(
    "style, script, meta, link, xml, title, details > summary",
  )) {
    element.remove();
  }
  marksFromStyles(body);
  rename(body, "h1", "h2");
  rename(body, "h5, h6", "h4");
  for (const first of body.querySelectorAll<HTMLElement>(wordListItem)) {
    if (body.contains(first)) gatherWordList(first);
  }
  return body.innerHTML;
}

// The page's security policy refuses style attributes, also in parsed documents: read as data they
// can still tell what was bold.
function withoutLiveStyles(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, " data-style="));
}

function marksFromStyles(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>("b, strong, span")) {
    const style = element.dataset.style ?? "";
    const weight = /(?:^|[;\s])font-weight:\s*(\w+)/.exec(style)?.[1] ?? "";
    if (element.tagName !== "SPAN") {
      if (/^(?:normal|[1-4]00)$/.test(weight)) element.replaceWith(...element.childNodes);
      continue;
    }
    if (/^(?:bold|[6-9]00)$/.test(weight)) wrapContent(element, "strong");
    if (/font-style:\s*italic/.test(style)) wrapContent(element, "em");
    if (/text-decoration[a-z-]*:[^;]*line-through/.test(style)) wrapContent(element, "s");
  }
}

function wrapContent(element: HTMLElement, tag: string): void {
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

const wordListItem = "p[data-style*='mso-list'], p[class^='MsoListParagraph']";

function rename(body: HTMLElement, selector: string, tag: string): void {
  for (const element of body.querySelectorAll(selector)) {
    const renamed = body.ownerDocument.createElement(tag);
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
  }
}

// From the first item on, all following siblings that are items as well, nested by their level.
function gatherWordList(first: HTMLElement): void {
  const items: HTMLElement[] = [];
  for (
    let next: Element | null = first;
    next?.matches(wordListItem);
    next = next.nextElementSibling
  ) {
    items.push(next as HTMLElement);
  }
  const document = first.ownerDocument;
  const root = document.createElement("div");
  const open: HTMLElement[] = [];
  first.before(root);
  for (const item of items) {
    const level = Math.min(levelOf(item), open.length + 1);
    open.length = Math.min(open.length, level);
    const tag = isNumbered(item) ? "ol" : "ul";
    if (open.length < level) {
      const list = document.createElement(tag);
      (open.at(-1)?.lastElementChild ?? root).append(list);
      open.push(list);
    }
    const entry = document.createElement("li");
    for (const sign of item.querySelectorAll(
      "[data-style*='mso-list:Ignore'], [data-style*='mso-list: Ignore']",
    )) {
      sign.remove();
    }
    const paragraph = document.createElement("p");
    paragraph.append(...item.childNodes);
    entry.append(paragraph);
    open.at(-1)?.append(entry);
    item.remove();
  }
  root.replaceWith(...root.childNodes);
}

function levelOf(item: HTMLElement): number {
  return Number(/level(\d)/.exec(item.dataset.style ?? "")?.[1] ?? 1);
}

function isNumbered(item: HTMLElement): boolean {
  return /^\s*(?:\d+|[a-z]{1,3})[.)]/i.test(item.textContent ?? "");
}
