/** What households ask of a review: their requests, the clock of each, and what they are told. */
@NullMarked
package vn.chungtay.campaigns.model.request;

import org.jspecify.annotations.NullMarked;
