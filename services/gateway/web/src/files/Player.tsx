import { useEffect, useState } from "react";
import classes from "./files.module.css";

interface Props {
  content: Blob;
  name: string;
  playing?: boolean;
}

/** Sound that is in memory, and is no longer once nobody looks at it. */
export function Player({ content, name, playing = false }: Props) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content]);
  return <audio controls autoPlay={playing} src={address} aria-label={name} className={classes.sound} />;
}
