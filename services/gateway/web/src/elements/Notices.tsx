import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import { Icon } from "./Icon";
import classes from "./elements.module.css";

interface Notice {
  id: number;
  text: string;
}

const SHOWN_FOR = 5_000;

const Context = createContext<{ notify: (text: string) => void }>({ notify: () => undefined });

/** Short words that something was done; read out politely, gone by themselves. The same words stand there once, however
 * fast somebody works, so that they never hide what is worked on. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<Notice[]>([]);
  const next = useRef(0);
  const notify = useCallback((text: string) => {
    const id = next.current++;
    setNotices((before) => [...before.filter((notice) => notice.text !== text), { id, text }]);
    setTimeout(() => setNotices((before) => before.filter((notice) => notice.id !== id)), SHOWN_FOR);
  }, []);
  const value = useMemo(() => ({ notify }), [notify]);
  return (
    <Context value={value}>
      {children}
      <div className={classes.notices} role="status" aria-live="polite">
        {notices.map((notice) => (
          <p key={notice.id}>
            <Icon name="check" />
            {notice.text}
          </p>
        ))}
      </div>
    </Context>
  );
}

export const useNotices = () => useContext(Context);
