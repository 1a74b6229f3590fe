/** Whether a path must not be looked up at all: hidden files, steps upwards, and characters that no file name has. */
export const isSuspicious = (path: string): boolean => /(^|[\\/])\.|[\0\\]|\/\//.test(path);
