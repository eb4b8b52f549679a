/** What a list is narrowed to, in memory only while the page is open: a name that was searched for is never stored. */
export function narrowing<Narrowing extends object, Filter extends object>(everything: Narrowing) {
  let remembered = everything;
  const listeners = new Set<(narrowed: Narrowing) => void>();
  return {
    /** Narrows to this alone, from elsewhere: the list hears of it where it is on the screen. */
    narrowTo: (part: Partial<Narrowing>): void => {
      remembered = { ...everything, ...part };
      listeners.forEach((listener) => listener(remembered));
    },
    onNarrowed: (listener: (narrowed: Narrowing) => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    recall: (): Narrowing => remembered,
    remember: (narrowed: Narrowing): void => {
      remembered = narrowed;
    },
    isNarrowed: (narrowed: Narrowing): boolean => Object.values(narrowed).some(Boolean),
    /** The gateway's filter: what is not narrowed is left out. */
    toFilter: (narrowed: Narrowing): Filter => {
      const set = Object.entries(narrowed).filter(([, value]) => Boolean(value));
      return Object.fromEntries(set.map(([name, value]) => [name, typeof value === "string" ? value.trim() : value])) as Filter;
    },
  };
}
