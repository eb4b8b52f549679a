import type { ReactNode } from "react";
import classes from "./paper.module.css";

/** Places to write on. */
export function SignatureLines({ labels }: { labels: readonly string[] }) {
  return (
    <div className={classes.signatures}>
      {labels.map((label) => (
        <p key={label} className={classes.signature}>
          {label}
        </p>
      ))}
    </div>
  );
}

/** A place for a thumb beside the one for a signature. */
export function PersonSigns({ label }: { label: string }) {
  return (
    <div className={classes.person}>
      <p className={classes.signature}>{label}</p>
      <span className={classes.thumb} aria-hidden="true" />
    </div>
  );
}

/** A question with its answers to tick: none is ticked for anybody. */
export function Tick({ question, answers }: { question: string; answers: readonly string[] }) {
  return (
    <li className={classes.question}>
      <span>{question}</span>
      <span className={classes.answers}>
        {answers.map((answer) => (
          <span key={answer} className={classes.box}>
            {answer}
          </span>
        ))}
      </span>
    </li>
  );
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
