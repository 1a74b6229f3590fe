/** A path that must not be looked up at all: hidden files, steps upwards, and what no file is named. */
export const isSuspicious = (path: string): boolean => /(^|[\\/])\.|[\0\\]|\/\//.test(path);
