import type { Clock } from "@orontes/vocabulary";

export interface PolitenessOptions {
  readonly concurrency: number;
  readonly clock: Pick<Clock, "elapsedMs" | "sleep">;
}

interface Site {
  /** Resolves when the request in front has ended. */
  tail: Promise<void>;
  waiting: number;
  endedAt: number;
}

/** Sites remembered before those long quiet are forgotten. */
const REMEMBERED_SITES = 2000;

/** One request at a time to each site with a gap between, and so many over all sites. */
export class Politeness {
  readonly #sites = new Map<string, Site>();
  readonly #clock: PolitenessOptions["clock"];
  readonly #queue: (() => void)[] = [];
  #free: number;

  constructor({ concurrency, clock }: PolitenessOptions) {
    this.#free = concurrency;
    this.#clock = clock;
  }

  /** Does `work` when it is this site's turn; does not begin it once `signal` has aborted, and then returns undefined. */
  async take<T>(site: string, gapMs: number, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T | undefined> {
    const place = this.#sites.get(site) ?? { tail: Promise.resolve(), waiting: 0, endedAt: Number.NEGATIVE_INFINITY };
    this.#sites.set(site, place);
    place.waiting += 1;
    const front = place.tail;
    let leave: () => void = () => undefined;
    place.tail = new Promise((resolve) => {
      leave = resolve;
    });
    let began = false;
    try {
      await front;
      const waitMs = place.endedAt + gapMs - this.#clock.elapsedMs();
      if (waitMs > 0) await this.#clock.sleep(waitMs, signal);
      await this.#slot();
      try {
        if (signal?.aborted === true) return undefined;
        began = true;
        return await work();
      } finally {
        this.#release();
      }
    } finally {
      if (began) place.endedAt = this.#clock.elapsedMs();
      place.waiting -= 1;
      leave();
      this.#forget(gapMs);
    }
  }

  async #slot(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await new Promise<void>((resolve) => this.#queue.push(resolve));
  }

  /** Hands the slot to the next in line, or back. */
  #release(): void {
    const next = this.#queue.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }

  #forget(gapMs: number): void {
    if (this.#sites.size <= REMEMBERED_SITES) return;
    const quietSince = this.#clock.elapsedMs() - gapMs;
    for (const [site, place] of this.#sites) {
      if (place.waiting === 0 && place.endedAt < quietSince) this.#sites.delete(site);
    }
  }
}
