/** What tabs of one browser tell each other; it stays in their memory. */
export type Message =
  | { kind: "drafts" }
  | { kind: "erased"; personId: string }
  | { kind: "signedIn" }
  | { kind: "signedOut"; account: string };

let channel: BroadcastChannel | undefined;
const opened = (): BroadcastChannel => (channel ??= new BroadcastChannel("homeward"));

export const tellTabs = (message: Message): void => opened().postMessage(message);

/** Hears of the other tabs; returns how to stop listening. */
export function onTabs(listener: (message: Message) => void): () => void {
  const listening = ({ data }: MessageEvent<Message>) => listener(data);
  const from = opened();
  from.addEventListener("message", listening);
  return () => from.removeEventListener("message", listening);
}
