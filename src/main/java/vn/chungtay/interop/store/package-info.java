/** Lists that wait: their files, rows and mistakes. */
@NullMarked
package vn.chungtay.interop.store;

import org.jspecify.annotations.NullMarked;
