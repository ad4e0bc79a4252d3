/** What is kept: the pages themselves are none of this room's business. */
interface Kept<Page> {
  page: Page;
  tags: readonly string[];
  bytes: number;
  until: number;
}

export interface KeptPagesOptions {
  maxBytes: number;
  /** How long a page may be shown though nothing it shows has changed: its times grow old. */
  maxAgeMilliseconds: number;
}

const allTag = "all";
const maxTags = 10_000;

/**
 * Pages by their address, each under the tags of what it shows. A page whose making began before
 * one of its tags was forgotten is never kept. Of too many, the one that was asked for longest ago
 * goes first. `at` is a time in milliseconds.
 */
export class KeptPages<Page> {
  readonly #options: KeptPagesOptions;
  readonly #pages = new Map<string, Kept<Page>>();
  /** When each tag was last forgotten, in steps of this clock. */
  readonly #forgotten = new Map<string, number>();
  #step = 0;
  #allForgotten = 0;
  #bytes = 0;

  constructor(options: KeptPagesOptions) {
    this.#options = options;
  }

  find(key: string, at: number): Page | undefined {
    const kept = this.#pages.get(key);
    if (!kept) return;
    this.#pages.delete(key);
    if (kept.until <= at) {
      this.#bytes -= kept.bytes;
      return;
    }
    // At the end of the line again.
    this.#pages.set(key, kept);
    return kept.page;
  }

  /** To be asked before a page is made; `keep` wants it. */
  begin(): number {
    return this.#step;
  }

  keep(
    key: string,
    {
      page,
      bytes,
      tags,
      begun,
      at,
    }: { page: Page; bytes: number; tags: readonly string[]; begun: number; at: number },
  ): void {
    const isStale = tags.some((tag) => (this.#forgotten.get(tag) ?? 0) > begun);
    if (isStale || this.#allForgotten > begun || bytes > this.#options.maxBytes) return;
    this.#drop(key);
    this.#pages.set(key, { page, tags, bytes, until: at + this.#options.maxAgeMilliseconds });
    this.#bytes += bytes;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#options.maxBytes) break;
      this.#drop(oldest);
    }
  }

  /** Drops every page under the tag; "all" drops every page. */
  forget(tag: string): void {
    this.#step++;
    if (tag === allTag || this.#forgotten.size >= maxTags) {
      this.#forgetAll();
      return;
    }
    this.#forgotten.set(tag, this.#step);
    for (const [key, { tags }] of this.#pages) if (tags.includes(tag)) this.#drop(key);
  }

  #forgetAll(): void {
    this.#allForgotten = this.#step;
    this.#forgotten.clear();
    this.#pages.clear();
    this.#bytes = 0;
  }

  #drop(key: string): void {
    const kept = this.#pages.get(key);
    if (!kept) return;
    this.#pages.delete(key);
    this.#bytes -= kept.bytes;
  }
}
