/** Pure rules of helping and watching. */
@NamedInterface("model")
@NullMarked
package vn.chungtay.accompaniment.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
