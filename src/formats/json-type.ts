/** Whether an answer with this `Content-Type` can be JSON: many servers send a text type, or none at all. */
export const canBeJson = (type: string): boolean => !type || /json|plain|octet/i.test(type);
