/** What a household would be under the next standard, from what the last look saw and what is recorded of its day. */
@NullMarked
package vn.chungtay.registry.model.next;

import org.jspecify.annotations.NullMarked;
