import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import { Icon } from "./Icon";
import classes from "./elements.module.css";

/** What may be done about it while the notice stands there. */
export interface Offer {
  label: string;
  take: () => Promise<void>;
}

interface Notice {
  id: number;
  text: string;
  offer: Offer | undefined;
}

const SHOWN_FOR = 5_000;
const OFFERED_FOR = 10_000;

const Context = createContext<{ notify: (text: string, offer?: Offer) => void }>({ notify: () => undefined });

/** Short words that something was done; read out politely, gone by themselves. The same words stand there once, however
 * fast somebody works, so that they never hide what is worked on. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<Notice[]>([]);
  const next = useRef(0);
  const end = useCallback((id: number) => setNotices((before) => before.filter((notice) => notice.id !== id)), []);
  const notify = useCallback(
    (text: string, offer?: Offer) => {
      const id = next.current++;
      setNotices((before) => [...before.filter((notice) => notice.text !== text), { id, text, offer }]);
      setTimeout(() => end(id), offer ? OFFERED_FOR : SHOWN_FOR);
    },
    [end],
  );
  const value = useMemo(() => ({ notify }), [notify]);
  return (
    <Context value={value}>
      {children}
      <div className={classes.notices} role="status" aria-live="polite">
        {notices.map((notice) => (
          <p key={notice.id}>
            <Icon name="check" />
            <span>{notice.text}</span>
            {notice.offer && <Taking offer={notice.offer} end={() => end(notice.id)} />}
          </p>
        ))}
      </div>
    </Context>
  );
}

function Taking({ offer, end }: { offer: Offer; end: () => void }) {
  const take = () => {
    end();
    void offer.take();
  };
  return (
    <button type="button" onClick={take}>
      {offer.label}
    </button>
  );
}

export const useNotices = () => useContext(Context);
