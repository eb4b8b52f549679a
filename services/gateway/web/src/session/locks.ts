/** Which tab may write a draft: one at a time, until it lets go, is closed, or loads anew. */
export interface Locks {
  /** Whether it is this tab's now; false while another tab has it. */
  hold: (id: string) => Promise<boolean>;
  /** Whether some tab has it; asked without taking it, which would hinder the tab it belongs to. */
  isHeld: (id: string) => Promise<boolean>;
  release: (id: string) => void;
}

const nameOf = (id: string): string => `homeward-draft ${id}`;

export function browserLocks(): Locks {
  const held = new Map<string, () => void>();
  return {
    hold: (id) =>
      new Promise((resolve, reject) => {
        navigator.locks
          .request(nameOf(id), { ifAvailable: true }, async (lock) => {
            resolve(lock !== null);
            if (lock) await new Promise<void>((release) => held.set(id, release));
          })
          .catch(reject);
      }),
    isHeld: async (id) => (await navigator.locks.query()).held?.some(({ name }) => name === nameOf(id)) ?? false,
    release: (id) => {
      held.get(id)?.();
      held.delete(id);
    },
  };
}
