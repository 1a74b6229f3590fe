/** Whether this browser has stored anything for us: a draft, an unsent comment, a like. */
export const hasStored = (): boolean => {
  try {
    return Object.keys(localStorage).some((name) => name.startsWith('sprid:'));
  } catch {
    return false;
  }
};
