/** Pages of the register. */
@NullMarked
package vn.chungtay.registry.web;

import org.jspecify.annotations.NullMarked;
