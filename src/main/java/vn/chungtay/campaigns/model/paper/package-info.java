/** Papers of a review, composed from records alone, and certificates with a statement that anybody can verify. */
@NamedInterface("paper")
@NullMarked
package vn.chungtay.campaigns.model.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
