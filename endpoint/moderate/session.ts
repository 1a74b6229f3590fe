/** Who is asking: somebody who is signed in. */
export interface Session {
  moderator: string;
  /** What the cookie holds. */
  key: string;
  /** What every form of this session carries. */
  token: string;
}
