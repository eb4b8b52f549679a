import { useContext } from "react";
import { SubjectId } from "@/actions/subject";
import { useLiveQuery } from "@/connection/useLiveQuery";
import { FilesDocument } from "./documents";
import { FileLine } from "./FileLine";
import classes from "./files.module.css";

export interface Of {
  /** Of a note, a request, a consent, a delivery, a follow-up, an evidence or a grant. */
  id?: string;
  /** Of an identity document. */
  document?: string;
  /** What it is, where nothing beside it says so. */
  title?: string;
}

/** The files of one thing of the person the screen is about, as far as the reader sees what they are of. The question is
 * the panel's own, so that all of them together ask once. */
export function FilesOfThing(of: Of) {
  const personId = useContext(SubjectId);
  return personId ? <Shown {...of} personId={personId} /> : null;
}

function Shown({ id, document, title, personId }: Of & { personId: string }) {
  const { data } = useLiveQuery(FilesDocument, { id: personId }, { afterActions: false });
  const files = (data?.person?.files ?? []).filter((file) => (id ? file.belongsToId === id : file.documentNumber === document));
  if (files.length === 0) return null;
  return (
    <div className={classes.thing}>
      {title && <small>{title}</small>}
      <ul className={classes.files}>
        {files.map((file) => (
          <FileLine key={file.id} file={file} />
        ))}
      </ul>
    </div>
  );
}
