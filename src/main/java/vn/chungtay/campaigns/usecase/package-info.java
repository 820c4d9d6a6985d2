/** What people do in a review, each act one transaction. */
@NamedInterface("usecase")
@NullMarked
package vn.chungtay.campaigns.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
