import type { World } from "@orontes/vocabulary";

/** Thrown where a process would have died. */
export class Stopped extends Error {
  constructor(call: string) {
    super(`stopped at ${call}`);
    this.name = "Stopped";
  }
}

/** Counts calls to the outside and stops at the nth, and at every one after it: a dead process makes no further calls. */
export class Stopper {
  readonly #at: number;
  readonly #when: "before" | "after";
  #calls = 0;

  constructor(at: number, when: "before" | "after") {
    this.#at = at;
    this.#when = when;
  }

  /** Whether any call was reached at which it stopped. */
  get stopped(): boolean {
    return this.#calls >= this.#at;
  }

  /** `before`: the call is never made. `after`: it is made, and its answer never arrives. */
  async pass<T>(name: string, call: () => Promise<T>): Promise<T> {
    this.#calls += 1;
    const where = `call ${this.#calls}, ${name}`;
    if (this.#calls > this.#at || (this.#calls === this.#at && this.#when === "before")) throw new Stopped(where);
    const answer = await call();
    if (this.#calls >= this.#at) throw new Stopped(where);
    return answer;
  }
}

/** The same world, stopped at the nth call to network or mail. */
export function faultyWorld<W extends Pick<World, "network" | "mail">>(world: W, stopper: Stopper): W {
  return {
    ...world,
    network: { ...world.network, request: (request) => stopper.pass(`request ${request.url}`, () => world.network.request(request)) },
    mail: { ...world.mail, send: (message) => stopper.pass(`mail ${message.messageId}`, () => world.mail.send(message)) },
  };
}

/** No operation makes more calls than this in a test; a loop that goes on is a loop that never ends. */
const MOST_CALLS = 1000;

/**
 * Runs an operation again and again, stopped at its first outside call, then its second, until one run ends unharmed,
 * both before and after each call. `check` looks at what each stop left behind. Answers how many stops there were.
 */
export async function stopAtEveryCall(
  run: (stopper: Stopper) => Promise<unknown>,
  check: (stop: { readonly call: number; readonly when: "before" | "after" }) => Promise<unknown>,
): Promise<number> {
  let stops = 0;
  for (const when of ["before", "after"] as const) {
    for (let call = 1; ; call++) {
      if (call > MOST_CALLS) throw new Error(`the operation makes more than ${MOST_CALLS} outside calls`);
      const stopper = new Stopper(call, when);
      try {
        await run(stopper);
      } catch (error) {
        if (!(error instanceof Stopped)) throw error;
      }
      if (!stopper.stopped) break;
      stops += 1;
      await check({ call, when });
    }
  }
  return stops;
}
