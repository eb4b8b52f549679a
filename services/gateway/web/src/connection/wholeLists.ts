/** The lists on the screen that have more than is shown: before it is printed, all of it is asked for. */
const unfinished = new Set<() => Promise<void>>();

export function onPrint(load: () => Promise<void>): () => void {
  unfinished.add(load);
  return () => void unfinished.delete(load);
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

export async function printWhole(): Promise<void> {
  await Promise.all([...unfinished].map((load) => load()));
  await nextFrame();
  window.print();
}
