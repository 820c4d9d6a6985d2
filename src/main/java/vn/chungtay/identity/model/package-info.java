/** Rules of passwords, lock-outs and tokens; no database, no request. */
@NullMarked
package vn.chungtay.identity.model;

import org.jspecify.annotations.NullMarked;
