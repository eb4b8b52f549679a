// The clock of a browser's exercise: real seconds while people click through the crisis, days in a second at home.
const SECOND = 1_000;
const DAY = 86_400 * SECOND;
/** What follows the crisis: 450 days. */
const YEAR = 45 * SECOND;
const DAYS_A_SECOND = 10;
const FACTOR = (DAYS_A_SECOND * DAY) / SECOND;
/** The crisis, up to the boarding, takes five times as long as the preparation; it is given twice that. */
const TIMES_THE_PREPARATION = 10;
const SHORTEST = 45 * SECOND;
const LONGEST = 300 * SECOND;

const whole = (moment) => new Date(Math.floor(moment / SECOND) * SECOND).toISOString().replace(".000Z", "+00:00");

/** One person's time. When the crisis is declared, how long the preparation took says how fast this machine is today. */
export class Clock {
  #began = Date.now();
  #turns = this.#began + LONGEST;

  /** From here on the crisis lasts so long; returns the exercise's tag. */
  declare() {
    const took = Date.now() - this.#began;
    this.#turns = Date.now() + Math.min(LONGEST, Math.max(SHORTEST, TIMES_THE_PREPARATION * took));
    return this.tag;
  }

  get tag() {
    return `${whole(this.#turns + YEAR)}/${FACTOR}/${whole(this.#turns)}/1`;
  }

  /** Checks hold for days only: whoever is not on board when the days begin to fly stays behind. */
  requireCrisis() {
    if (Date.now() > this.#turns) throw new Error("this machine is too busy: the year began before everybody was on board");
  }

  #later({ days = 0, hours = 0 }) {
    const begun = Math.min(YEAR, Math.max(0, Date.now() - this.#turns));
    const ahead = (YEAR - begun) * (FACTOR - 1);
    return new Date(Date.now() - ahead + days * DAY + (hours * DAY) / 24).toISOString();
  }

  /** For a field that asks for a day. */
  day = (from) => this.#later(from).slice(0, 10);
  /** For a field that asks for a day and a time. */
  minute = (from) => this.#later(from).slice(0, 16);
}
