/** Bringing a list in, checking, applying and undoing it, and taking lists out. */
@NullMarked
package vn.chungtay.interop.usecase;

import org.jspecify.annotations.NullMarked;
