/** What people do in a review, each act one transaction. */
@NullMarked
package vn.chungtay.campaigns.usecase;

import org.jspecify.annotations.NullMarked;
