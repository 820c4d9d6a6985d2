/** What a review is made of and where its steps stand: pure. */
@NamedInterface("model")
@NullMarked
package vn.chungtay.campaigns.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
