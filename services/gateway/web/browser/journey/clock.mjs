// The clock of a browser's exercise: real seconds while people click through the crisis, days in a second at home.
const SECOND = 1_000;
const DAY = 86_400 * SECOND;
/** The crisis begins so long ago that the days at home do not run out, however slowly they are worked: nobody waits for their end. */
const AT_HOME = 600 * SECOND;
const DAYS_A_SECOND = 10;
const FACTOR = (DAYS_A_SECOND * DAY) / SECOND;
/** The crisis, up to the boarding, takes five times as long as the preparation; it is given twice that. */
const TIMES_THE_PREPARATION = 10;
const SHORTEST = 45 * SECOND;
const LONGEST = 600 * SECOND;

const whole = (moment) => new Date(Math.floor(moment / SECOND) * SECOND).toISOString().replace(".000Z", "+00:00");

/** One person's time. When the crisis is declared, how long the preparation took says how fast this machine is today. */
export class Clock {
  #began = Date.now();
  #turns = this.#began + LONGEST;
  #slower;
  #isDeparting = false;

  /** Whoever tells a story again tells it so many times as slowly. */
  constructor(slower = 1) {
    this.#slower = slower;
  }

  /** From here on the crisis lasts so long; returns the exercise's tag. */
  declare() {
    const took = Date.now() - this.#began;
    this.#turns = Date.now() + this.#slower * Math.min(LONGEST, Math.max(SHORTEST, TIMES_THE_PREPARATION * took));
    return this.tag;
  }

  get tag() {
    return `${whole(this.#turns + AT_HOME)}/${FACTOR}/${whole(this.#turns)}/1`;
  }

  /** When the days begin to fly: until then nothing at home is due, however early everybody is ready for it. */
  get turns() {
    return this.#turns;
  }

  /** Checks hold for days only: whoever is not on board when the days begin to fly stays behind. That tells of the machine, not of the page. */
  get overtakes() {
    return !this.#isDeparting && Date.now() > this.#turns;
  }

  /** Everybody is on board. */
  depart() {
    if (this.overtakes) throw new Error("the days began to fly before everybody was on board");
    this.#isDeparting = true;
  }

  #later({ days = 0, hours = 0 }) {
    const begun = Math.min(AT_HOME, Math.max(0, Date.now() - this.#turns));
    const ahead = (AT_HOME - begun) * (FACTOR - 1);
    return new Date(Date.now() - ahead + days * DAY + (hours * DAY) / 24).toISOString();
  }

  /** For a field that asks for a day. */
  day = (from) => this.#later(from).slice(0, 10);
  /** For a field that asks for a day and a time. */
  minute = (from) => this.#later(from).slice(0, 16);
}
