/** What people do with households. Each begins by asking whether it is allowed. */
@NullMarked
package vn.chungtay.registry.usecase;

import org.jspecify.annotations.NullMarked;
