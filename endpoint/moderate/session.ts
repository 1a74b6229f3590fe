/** The session of somebody who is signed in. */
export interface Session {
  moderator: string;
  /** The value of the cookie. */
  key: string;
  /** The token in every form of this session. */
  token: string;
}
