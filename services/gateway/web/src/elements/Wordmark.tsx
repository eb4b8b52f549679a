/** A road that rises to a roof, with a lit window where it ends. */
export function Wordmark({ size = 26 }: { size?: number }) {
  return (
    <span className="wordmark" aria-label="Homeward" role="img">
      <svg width={size} height={size * 0.75} viewBox="0 0 32 24" fill="none" aria-hidden="true">
        <path d="M3.500 19.500h8l8-13 9 13" stroke="#8fd3cb" strokeWidth="2.600" strokeLinecap="round" strokeLinejoin="round" />
        <circle cx="4" cy="19.500" r="2.500" fill="var(--hull)" stroke="#8fd3cb" strokeWidth="2" />
        <circle cx="19.500" cy="6.500" r="3.600" fill="var(--lantern)" />
      </svg>
      <b>homeward</b>
    </span>
  );
}
