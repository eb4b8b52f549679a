import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "@/elements/Dialog";
import { useNotices } from "@/elements/Notices";
import { Sheet, Specimen } from "./Sheet";
import { LONG_WORD } from "./specimens";

const KINDS = { dialog: {}, below: { below: true }, top: { atTop: true }, covering: { covers: true }, read: { readFirst: true } };
type Kind = keyof typeof KINDS;

/** What stands before the screen, photographed with it: a button for each (`data-opens`). */
export function Dialogs() {
  const { notify } = useNotices();
  const [open, setOpen] = useState<Kind | null>(null);
  const close = () => setOpen(null);
  const offer = { label: "Undo", take: async () => undefined };
  return (
    <Sheet name="openers">
      <Specimen of="Dialog, Notices">
        {(Object.keys(KINDS) as Kind[]).map((kind) => (
          <Button key={kind} variant="default" data-opens={kind} onClick={() => setOpen(kind)}>
            {kind}
          </Button>
        ))}
        <Button variant="default" data-opens="notices" onClick={() => ["Recorded", "Amina Diallo is assigned to you"].forEach((text) => notify(text, offer))}>
          notices
        </Button>
      </Specimen>
      {open && (
        <Dialog key={open} title={`A form: ${LONG_WORD}`} close={close} closeLabel="Close" {...KINDS[open]}>
          <TextInput label="First question" error="This is needed" />
          <p>What comes of it.</p>
          <Button onClick={close}>Send</Button>
        </Dialog>
      )}
    </Sheet>
  );
}
