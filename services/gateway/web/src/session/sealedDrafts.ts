import { DraftKeys } from "./draftKeys";
import type { DraftStore } from "./draftStore";
import { interruptForm, isAbout, isOwnedBy, keptInMemoryOnly, restoreDraft, wholeDraft, type Draft, type Rest } from "./drafts";
import type { Locks } from "./locks";
import { showOthers, type OtherDraft } from "./otherDrafts";
import type { Row } from "./seal";
import { tellTabs } from "./tabs";

/** Since it was last typed in. The gateway gives no key for what is older than two days of UTC. */
export const AGE = 24 * 3_600_000;

interface Content {
  place: string;
  tab: string;
  draft: Draft;
}

type Own = Pick<Row, "id" | "owner">;
type Found = Omit<OtherDraft, "elsewhere">;

/** By tabs, of which the last one typed in comes first: forms that belong together are not mixed of two. */
function byTabs(found: readonly Found[]): Found[] {
  const latest = (tab: string) => Math.max(...found.filter((one) => one.tab === tab).map(({ draft }) => draft.at));
  return found.toSorted((one, other) => latest(other.tab) - latest(one.tab) || other.draft.at - one.draft.at);
}

const isAged = ({ at }: Row): boolean => Math.abs(Date.now() - at) > AGE;

/** Drafts of one account at rest in the browser. A row belongs to one form of one tab: no tab writes over another's. */
export class SealedDrafts implements Rest {
  readonly #own = new Map<string, Own>();
  readonly #waiting = new Set<string>();
  readonly #refused = new Set<string>();
  readonly #passed = new Set<string>();
  #tab: string = crypto.randomUUID();
  #others: OtherDraft[] = [];
  #queue: Promise<unknown> = Promise.resolve();
  #pending = 0;
  #isClosed = false;
  #isLooking = false;

  constructor(
    readonly keys: DraftKeys,
    readonly store: DraftStore,
    readonly locks: Locks,
  ) {}

  /** What this account typed in tabs that are closed by now is this page's; the newest where there are several of one form. */
  async load(): Promise<void> {
    for (const found of byTabs(await this.#found())) {
      if (wholeDraft(found.place) || !(await this.locks.hold(found.id))) await this.#setAside(found);
      else this.#adopt(found);
    }
    this.#show();
  }

  changed(place: string): void {
    if (this.#waiting.has(place)) return;
    this.#waiting.add(place);
    this.#pending += 1;
    this.#next(() => this.#write(place).finally(() => (this.#pending -= 1)));
  }

  isKept = (): boolean => this.#pending === 0 && this.#refused.size === 0;

  endAbout(personId: string): void {
    this.#next(async () => {
      const about = this.#others.filter(({ place, draft }) => isAbout(personId, place, draft));
      await this.#remove(about.map(({ id }) => id));
    });
  }

  /** Another tab wrote or dropped something. */
  lookAgain(): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    this.#next(() => this.#look());
  }

  has = (place: string): boolean => this.#own.has(place);

  /** What stands here now becomes the other one. */
  take = (other: OtherDraft): Promise<void> =>
    this.#next(async () => {
      const mine = this.#own.get(other.place);
      const isFree = await this.locks.hold(other.id);
      if (mine) this.locks.release(mine.id);
      this.#own.delete(other.place);
      if (isFree) this.#own.set(other.place, other);
      restoreDraft(other.place, other.draft);
      if (!isFree) this.changed(other.place);
      await this.#look();
    });

  pass = (other: OtherDraft): Promise<void> =>
    this.#next(async () => {
      this.#passed.add(other.id);
      if (await this.locks.hold(other.id)) await this.#remove([other.id]);
      await this.#look();
    });

  get isOpen(): boolean {
    return !this.#isClosed;
  }

  close(): void {
    this.#isClosed = true;
    this.#own.forEach(({ id }) => this.locks.release(id));
    showOthers([], null);
  }

  /** The account signs out in this browser. */
  async end(): Promise<void> {
    await this.#queue;
    this.close();
    const rows = await this.store.all();
    await this.store.remove(rows.filter(({ owner }) => this.keys.of(owner)).map(({ id }) => id));
  }

  /** One after another; what fails holds up nothing. */
  #next(work: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(() => (this.#isClosed ? undefined : work())).catch(() => keptInMemoryOnly("refused"));
    this.#queue = done;
    return done;
  }

  /** Unless somebody else sits here by now: what was read meanwhile is not theirs. */
  #adopt({ id, owner, place, tab, draft }: Found): void {
    if (this.#isClosed || !isOwnedBy(this.keys.account)) return this.close();
    if (this.#own.size === 0) this.#tab = tab;
    this.#own.set(place, { id, owner });
    restoreDraft(place, draft);
    if (draft.input) interruptForm(place, draft.input);
  }

  async #setAside(found: Found): Promise<void> {
    this.#others.push({ ...found, elsewhere: await this.locks.isHeld(found.id) });
  }

  async #write(place: string): Promise<void> {
    this.#waiting.delete(place);
    this.#refused.add(place);
    const draft = wholeDraft(place);
    if (draft) await this.#put(place, draft);
    else await this.#end(place);
    this.#refused.delete(place);
    tellTabs({ kind: "drafts" });
  }

  async #put(place: string, draft: Draft): Promise<void> {
    const seal = await this.keys.current();
    const before = this.#own.get(place);
    const id = before?.owner === seal.owner ? before.id : crypto.randomUUID();
    if (id !== before?.id) await this.locks.hold(id);
    this.#own.set(place, { id, owner: seal.owner });
    await this.store.put(await seal.seal(id, draft.at, { place, tab: this.#tab, draft } satisfies Content));
    if (before && before.id !== id) await this.#remove([before.id]);
  }

  async #end(place: string): Promise<void> {
    const before = this.#own.get(place);
    this.#own.delete(place);
    if (before) await this.#remove([before.id]);
  }

  async #remove(ids: readonly string[]): Promise<void> {
    await this.store.remove(ids);
    ids.forEach((id) => this.locks.release(id));
  }

  async #look(): Promise<void> {
    this.#isLooking = false;
    const own = new Set([...this.#own.values()].map(({ id }) => id));
    this.#others = [];
    for (const found of (await this.#found()).filter(({ id }) => !own.has(id))) await this.#setAside(found);
    this.#show();
  }

  #show(): void {
    showOthers(this.#others.filter(({ id }) => !this.#passed.has(id)), this);
  }

  /** What rests of this account and can be read, the newest first; what is too old, whoever's, and what was changed, goes. */
  async #found(): Promise<Found[]> {
    const rows = await this.store.all();
    const read = await Promise.all(rows.map(async (row) => ({ row, content: await this.#read(row) })));
    const gone = read.filter(({ row, content }) => isAged(row) || content === null);
    if (gone.length > 0) await this.store.remove(gone.map(({ row }) => row.id));
    return read
      .filter(({ row, content }) => !isAged(row) && content)
      .map(({ row: { id, owner }, content }) => ({ id, owner, ...(content as Content) }))
      .sort((one, other) => other.draft.at - one.draft.at);
  }

  /** undefined: another account's, or of another day. */
  #read = async (row: Row): Promise<Content | null | undefined> => (await this.keys.of(row.owner)?.open(row)) as Content | null | undefined;
}
