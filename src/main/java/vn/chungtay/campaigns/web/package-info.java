/** The pages of a review. */
@NullMarked
package vn.chungtay.campaigns.web;

import org.jspecify.annotations.NullMarked;
