/** SQL of the register: one class for an aggregate or a list. */
@NullMarked
package vn.chungtay.registry.store;

import org.jspecify.annotations.NullMarked;
