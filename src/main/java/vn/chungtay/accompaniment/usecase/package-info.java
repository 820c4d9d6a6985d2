/** What is done for households that mean to escape or did. */
@NamedInterface("usecase")
@NullMarked
package vn.chungtay.accompaniment.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
