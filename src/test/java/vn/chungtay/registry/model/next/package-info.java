@NullMarked
package vn.chungtay.registry.model.next;

import org.jspecify.annotations.NullMarked;
