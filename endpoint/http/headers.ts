import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Headers that make an answer readable on other sites. Every answer has them, also errors: without them a widget cannot
 * tell "not found" from "no network".
 */
export const publicHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Date, ETag, Retry-After, Link',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
} as const;

/** Headers of the endpoint's own pages: content from this origin only, and one Trusted Types policy. */
export const pageHeaders: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['sprid'],
    },
  },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  xFrameOptions: { action: 'deny' },
  // Not set here, because it applies to the whole host for months. The operator of the proxy decides about it.
  strictTransportSecurity: false,
};

/** A picture that is opened by itself is a document of our origin, and SVG could contain a script. */
export const mediaPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
