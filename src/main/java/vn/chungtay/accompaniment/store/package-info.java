/** SQL of the schema accompaniment. */
@NullMarked
package vn.chungtay.accompaniment.store;

import org.jspecify.annotations.NullMarked;
