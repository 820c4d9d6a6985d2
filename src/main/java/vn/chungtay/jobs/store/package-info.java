/** Where planned work and its progress are kept. */
@NullMarked
package vn.chungtay.jobs.store;

import org.jspecify.annotations.NullMarked;
