import { useEffect, useRef, useState } from "react";

/** What browsers record into, of what the service takes; each has one of them. */
const FORMS = [
  { type: "audio/webm;codecs=opus", ending: "webm" },
  { type: "audio/ogg;codecs=opus", ending: "ogg" },
  { type: "audio/mp4", ending: "m4a" },
] as const;
/** Bits a second in which speech is understood. */
const SPEECH = 32_000;
/** Milliseconds: about as long as a file may be large. */
const LONGEST = 50 * 60_000;

export type Recording = "idle" | "asking" | "running" | "refused";
type Form = (typeof FORMS)[number];

/** Null where the browser records nothing, or nothing that is taken. */
export const formOfRecording = (): Form | null =>
  typeof MediaRecorder === "undefined" || !navigator.mediaDevices ? null : (FORMS.find(({ type }) => MediaRecorder.isTypeSupported(type)) ?? null);

const hush = (stream: MediaStream) => stream.getTracks().forEach((track) => track.stop());

/** Nobody at the microphone, or it was not allowed. */
const listening = (): Promise<MediaStream | null> =>
  navigator.mediaDevices.getUserMedia({ audio: true }).catch((error: unknown) => {
    if (error instanceof DOMException) return null;
    throw error;
  });

/** Null, and silent again, where the browser cannot record after all. */
export function begun(stream: MediaStream, type: string): MediaRecorder | null {
  try {
    const running = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: SPEECH });
    running.start();
    return running;
  } catch (error) {
    hush(stream);
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Records while somebody wants it; what was recorded when the form is left is not kept. */
export function useRecorder(name: string, done: (file: File) => void) {
  const [state, setState] = useState<Recording>("idle");
  const recorder = useRef<MediaRecorder | null>(null);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
      recorder.current?.stop();
    };
  }, []);
  const start = async ({ type, ending }: Form) => {
    setState("asking");
    const stream = await listening();
    if (!stream) return setState("refused");
    if (!here.current) return hush(stream);
    const running = begun(stream, type);
    if (!running) return setState("refused");
    const parts: Blob[] = [];
    const longest = setTimeout(() => running.stop(), LONGEST);
    running.ondataavailable = ({ data }) => parts.push(data);
    running.onstop = () => {
      clearTimeout(longest);
      hush(stream);
      recorder.current = null;
      if (!here.current) return;
      setState("idle");
      done(new File(parts, `${name}.${ending}`, { type }));
    };
    recorder.current = running;
    setState("running");
  };
  return { state, start, stop: () => recorder.current?.stop() };
}
