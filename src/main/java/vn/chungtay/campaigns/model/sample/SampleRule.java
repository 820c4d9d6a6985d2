package vn.chungtay.campaigns.model.sample;

import vn.chungtay.shared.DateRange;

/**
 * How large a sample is.
 *
 * @param days on which it holds
 * @param percent of the households of each village, rounded up; 1 to 100
 * @param basis where it comes from, as the page says it
 */
public record SampleRule(DateRange days, int percent, String basis, boolean verified) {}
