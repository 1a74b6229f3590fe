/** Whether an answer with this `Content-Type` can be JSON: many servers say text, or nothing at all. */
export const canBeJson = (type: string): boolean => !type || /json|plain|octet/i.test(type);
