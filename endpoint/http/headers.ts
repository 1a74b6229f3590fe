import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * What makes an answer readable on other people's pages. Set on everything, also
 * on errors: without them a widget cannot tell "not found" from "no network".
 */
export const publicHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Date, ETag, Retry-After, Link',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
} as const;

/** What the endpoint's own pages are sent with: this origin alone, and one Trusted Types policy. */
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
  // For whoever holds the certificate to decide: it binds the whole host for months.
  strictTransportSecurity: false,
};

/** A picture that is opened by itself is a document of our origin; SVG could bring a script along. */
export const mediaPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
