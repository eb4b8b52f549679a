import { sealOf, type Seal } from "./seal";
import type { DraftsKeys } from "./session";

/** After a gateway that did not answer: the key from before goes on meanwhile. */
const AGAIN_AFTER = 60_000;

/** The seals of an account: in memory only, asked of the gateway anew when its day is over. */
export class DraftKeys {
  readonly #ask: () => Promise<DraftsKeys>;
  #seals: Seal[] = [];
  #until = 0;

  constructor(
    readonly account: string,
    ask: () => Promise<DraftsKeys>,
  ) {
    this.#ask = ask;
  }

  async renew(): Promise<void> {
    const { keys, secondsLeft } = await this.#ask();
    this.#seals = await Promise.all(keys.map((key) => sealOf(this.account, key)));
    this.#until = Date.now() + secondsLeft * 1_000;
  }

  /** What is sealed now is sealed with this. */
  async current(): Promise<Seal> {
    if (Date.now() >= this.#until) await this.renew().catch(() => (this.#until = Date.now() + AGAIN_AFTER));
    const [newest] = this.#seals;
    if (!newest) throw new Error("no key was given");
    return newest;
  }

  of = (owner: string): Seal | undefined => this.#seals.find((seal) => seal.owner === owner);
}
